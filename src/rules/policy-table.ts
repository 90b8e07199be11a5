import type { Impact } from '../model/finding.ts';

/** Where practice differs from set theory: a default with a reason, and a switch for those who see it otherwise. */
export interface Policy {
  readonly title: string;
  readonly why: string;
  /** The impact under the lens `wire`. */
  readonly default: Impact;
  /** The impact under `strict`, where it differs; `sdk` follows `strict` unless it says otherwise. */
  readonly strict?: Impact;
  readonly sdk?: Impact;
  /** The impact on readers, where it differs from `wire`. It asks for no larger version step. */
  readonly docs?: Impact;
  /** Who holds it so. */
  readonly source: string;
}

/** All policies by id. */
export const policies = {
  'response-enum-value-added': {
    title: 'A response may carry a new enum value',
    why: 'On paper it breaks, since clients may receive a value they never heard of. In practice APIs add values all the time and tell their clients to expect it. Clients with closed enums (generated code, validating gateways) do fail.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source:
      'GitHub REST calls it additive, AIP-180 asks for caution, Zalando and Microsoft Graph call it breaking unless the enum is declared extensible.',
  },
  'response-extensible-enum-value-added': {
    title: 'A response may carry a new value of an enum declared extensible',
    why: 'The description told clients to expect values that are not listed.',
    default: 'non-breaking',
    source: 'Zalando #112 (`x-extensible-enum`), Microsoft Graph evolvable enums.',
  },
  'response-enum-value-removed': {
    title: 'A response no longer carries an enum value',
    why: 'Clients that handle the value keep working; the branch is never taken again. Generated code that names the constant no longer compiles.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'Set theory: a response that is narrower than announced surprises nobody.',
  },
  'response-enum-opened': {
    title: 'A response enum became a plain type',
    why: 'It is the usual way to open an enum, and no value has changed yet; but any value may come from now on.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Zalando #112: use extensible values instead of closed enums in responses.',
  },
  'response-constraint-loosened': {
    title: 'A limit on a response value was loosened',
    why: 'Clients may receive values outside the announced limits: a longer string, a larger number, another pattern. Few clients check limits of what they receive, but databases and validators behind them do.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'AIP-180: treat as incompatible; GitHub and Stripe: identifiers are opaque and may grow.',
  },
  'response-constraint-tightened': {
    title: 'A limit on a response value was tightened',
    why: 'What is sent now was allowed before. Nobody who followed the old description notices.',
    default: 'documentation',
    source: 'Set theory; AIP-180 and Zalando #107 allow it.',
  },
  'response-format-changed': {
    title: 'The format of a response value was loosened or changed',
    why: 'A `format` is a promise that parsers rely on (`date` against `date-time`), though many clients treat the value as an opaque string.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'AIP-180 and Zalando: breaking; GitHub and Stripe: fine for opaque identifiers.',
  },
  'response-number-width-grown': {
    title: 'A response number got a wider format',
    why: 'JSON numbers have no width, so the message itself is the same; a client that stores it in 32 bits overflows.',
    default: 'non-breaking',
    strict: 'breaking',
    source: 'AIP-180: changing the type of a field breaks generated code.',
  },
  'number-format-without-limits': {
    title: 'A number got or lost a format that holds every number',
    why: 'JSON has one kind of number. Programs agree on 64-bit floating point and on whole numbers of up to 53 bits, and `double`, `decimal`, and `int64` for integers leave none of these out; nor does a format like `int32` where `minimum` and `maximum` are closer together: the same messages pass. Generated code gets another type.',
    default: 'documentation',
    sdk: 'breaking',
    source:
      'RFC 8259 §6 (which numbers are interoperable); AIP-180: changing the type of a field breaks generated code.',
  },
  'request-number-rounded': {
    title: 'A number in a request got the format `float`',
    why: 'Nobody sends numbers that are too large for it, but a server that keeps 24 bits rounds what it gets. Whether it did so before, the description does not say.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source:
      'IEEE 754 (binary32 has 24 bits of precision); AIP-180: changing the type of a field breaks generated code.',
  },
  'response-object-opened': {
    title: 'A response object may carry properties nobody described',
    why: 'Tolerant readers skip what they do not know; readers that check against `additionalProperties: false` refuse the whole message.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Zalando #108 and #111: clients must tolerate unknown fields, object definitions must stay open.',
  },
  'response-property-added-to-closed-object': {
    title: 'A property was added to a response object that was closed',
    why: 'The old description said `additionalProperties: false`: whoever validates against it refuses the new property. Everybody else skips it.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Zalando #111 forbids closed objects for this reason.',
  },
  'response-optional-property-removed': {
    title: 'An optional response property was removed',
    why: 'Clients could not count on it in every message, but those who read it lose it for good.',
    default: 'breaking',
    source: 'AIP-180, Zalando #107, Microsoft Graph, GitHub REST: removing a field is breaking.',
  },
  'response-branch-removed': {
    title: 'A response no longer carries one of its alternatives',
    why: 'Clients that handle the alternative keep working, but what they used to get does not come any more. Generated code loses a type.',
    default: 'potentially-breaking',
    sdk: 'breaking',
    source: 'Between two readings: the set of responses got smaller (harmless), and output is lost (breaking).',
  },
  'response-one-of-changed': {
    title: 'A response matches one branch of `oneOf` where it matched several',
    why: 'No branch admits more than before. On paper such responses were not allowed, because they matched more than one branch; in practice they came, and only clients that validate refused them.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source:
      'Our own: branches that exclude each other are what `oneOf` is meant for, and repairing them must not look like a break.',
  },
  'response-discriminated-branch-added': {
    title: 'A response may carry a new alternative, told apart by a discriminator',
    why: 'The discriminator lets clients recognise what they do not know and skip it; those who do not look at it fail.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Kubernetes and event APIs add union members; AIP-180 calls it breaking.',
  },
  'response-success-status-added': {
    title: 'A success or redirect status was added',
    why: 'Clients that compare with the statuses they know treat the new one as a failure; clients that look at its class (2xx) do not.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'RFC 9110 §15: a client must understand the class of any status code. Zalando: clients must cope.',
  },
  'response-success-status-merged': {
    title: 'A success status is described by a range or the default only',
    why: 'The status may still occur, but it is promised no more. What it carries is compared with the description that covers it now.',
    default: 'potentially-breaking',
    source: 'RFC 9110 §15; OpenAPI Responses Object: an explicit code takes precedence over its range.',
  },
  'response-error-status-added': {
    title: 'An error status was added',
    why: 'Every client has to expect errors, described or not.',
    default: 'non-breaking',
    source: 'RFC 9110 §15; Zalando #151: not every error has to be listed.',
  },
  'response-error-status-removed': {
    title: 'An error status was removed',
    why: 'A client that handles it keeps working; it handles something that does not come.',
    default: 'documentation',
    source: 'Set theory: the set of responses got smaller.',
  },
  'error-response-changed': {
    title: 'An error response may look different',
    why: 'What only concerns bodies and headers of 4xx, 5xx and default responses seldom stops a client: most look at the status. Lost properties stay breaking.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source:
      'Practice: error bodies grow with the implementation. Microsoft Graph calls a changed top-level error code breaking: switch it there.',
  },
  'response-optional-header-removed': {
    title: 'An optional response header was removed',
    why: 'Clients could not count on it, but those who read it (paging, rate limits, caching) lose it.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Azure: breaking. Elsewhere a warning: the header was not promised in every response.',
  },
  'link-changed': {
    title: 'A link of a response was removed or changed',
    why: 'Links describe how operations follow each other; the messages stay the same, but tools that walk the links go elsewhere.',
    default: 'potentially-breaking',
    sdk: 'breaking',
    source: 'OpenAPI 3.1 Link Object: a link is no guarantee that it can be followed.',
  },
  'request-property-removed': {
    title: 'An optional request property was removed from an open object',
    why: 'Requests that carry it are still accepted, but what they say is silently ignored. That is worse than an error: nobody notices.',
    default: 'breaking',
    source: 'AIP-180, Zalando #107, Azure, Microsoft Graph: removing a field is breaking.',
  },
  'property-left-to-alternatives': {
    title: 'A property that all could have is described by some of several alternatives only',
    why: 'Most who write alternatives in place of one list of properties say in other words what was true before: which of them go together. Nobody can tell whether messages of the other alternatives ever had the property. Generated code gets other types.',
    default: 'potentially-breaking',
    sdk: 'breaking',
    source: 'Our own: between a property that is removed (breaking) and one that was never meant there (nothing).',
  },
  'request-parameter-removed': {
    title: 'A parameter was removed',
    why: 'Most servers ignore parameters they do not know: a filter that is ignored returns everything, silently.',
    default: 'breaking',
    source: 'AIP-180, Zalando #107, Azure, Microsoft Graph, GitHub REST: removing a parameter is breaking.',
  },
  'null-as-text': {
    title: 'Null came or went where values are sent as text',
    why: 'A parameter, a header or a field of a form is text, and no specification says what text stands for null. By RFC 6570 such a value is left out, so that nothing changes; but some clients send an empty text or the word `null`, and what reads them may have taken that for null. Generated code gets another type.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source:
      'RFC 6570 §2.3 and §3.2.1 (null is undefined, and what is undefined is not sent); OpenAPI 3.2 Appendix B (how other values become text is not defined).',
  },
  'response-media-range-named': {
    title: 'A range of media types of a response became the types that come',
    why: 'A range such as `*/*` names no type that a client could count on; frameworks write it where nobody said what is sent. To name the type is mostly a better description of what was always sent. Only a client that asked for another type of the range misses it.',
    default: 'potentially-breaking',
    strict: 'breaking',
    sdk: 'potentially-breaking',
    source:
      'RFC 9110 §12.5.1 and §15.5.7: what else is acceptable is up to the server, which answers 406 where nothing is.',
  },
  'request-object-closed': {
    title: 'A request object no longer admits properties nobody described',
    why: 'The old description was silent about other properties, so no client that followed it sent any; those that send more than is described are refused now.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Zalando #109 asks for unknown request fields to be refused; the sender is taken at its word.',
  },
  'request-became-optional': {
    title: 'Required input became optional',
    why: 'Every request stays valid. Generated clients change the type or the order of arguments, so their callers may not compile.',
    default: 'non-breaking',
    sdk: 'breaking',
    source: 'Set theory on the wire; AIP-180: source compatibility is another matter.',
  },
  'default-added': {
    title: 'A default value was declared',
    why: 'Either it writes down what always happened when the value was left out, or requests without it do something else now. The description cannot tell.',
    default: 'potentially-breaking',
    source: 'AIP-180: changing what happens when a field is not set is breaking.',
  },
  'default-removed': {
    title: 'A default value is no longer declared',
    why: 'What happens when the value is left out is not promised any more.',
    default: 'potentially-breaking',
    source: 'AIP-180: default values must not change.',
  },
  'default-of-required-value-changed': {
    title: 'The default of a value that has to be sent anyway changed',
    why: 'A required value is never left out, so its default is never used.',
    default: 'documentation',
    source: 'OpenAPI 3.1 Schema Object: `default` has no meaning for required values.',
  },
  'default-respelled': {
    title: 'A default was written as the type that its schema has',
    why: 'The text of the default is the same, and as another type it was no value of the schema.',
    default: 'documentation',
    source: 'OpenAPI 3.0 Schema Object: `default` must conform to the defined type.',
  },
  'response-default-changed': {
    title: 'The default of a response value changed',
    why: 'Clients that read an absent value as its default read something else now; most take it as absent.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'AIP-180: default values must not change.',
  },
  'discriminator-mapping-changed': {
    title: 'The mapping of a discriminator changed',
    why: 'The schemas are the same, but tools that use the mapping choose another one for the same value.',
    default: 'potentially-breaking',
    sdk: 'breaking',
    source: 'OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing.',
  },
  'discriminator-added': {
    title: 'A discriminator was added',
    why: 'It validates nothing and changes no message; generated code turns into a class hierarchy.',
    default: 'non-breaking',
    sdk: 'potentially-breaking',
    source: 'OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing.',
  },
  'discriminator-removed': {
    title: 'A discriminator was removed',
    why: 'It validated nothing, but deserialisers that used it to choose a type have to guess now.',
    default: 'potentially-breaking',
    sdk: 'breaking',
    source: 'OpenAPI 3.1 Discriminator Object: it only is a hint and validates nothing.',
  },
  'server-removed': {
    title: 'A server was removed while others remain',
    why: 'Clients that use its URL fail, if it really is switched off; the others do not notice.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'Microsoft Graph: changing the URL is breaking.',
  },
  'server-variable-default-changed': {
    title: 'The default of a server variable changed',
    why: 'All base URLs are still offered, but clients that choose no value call another one.',
    default: 'potentially-breaking',
    strict: 'breaking',
    source: 'OpenAPI 3.1 Server Variable Object: the default is sent when no other value is supplied.',
  },
  'security-loosened': {
    title: 'Less authentication or fewer permissions are required',
    why: 'Every call that was allowed still is. It widens who may call the API, so a person responsible for security must look at it.',
    default: 'non-breaking',
    source: 'Set theory; reviewed apart because mistakes of this kind are vulnerabilities (OWASP API2, API5).',
  },
  deprecated: {
    title: 'Something was marked deprecated',
    why: 'It works as before; the mark tells callers to move away.',
    default: 'non-breaking',
    source: 'SemVer 2.0.0 §7: a minor version must be incremented when functionality is marked as deprecated.',
  },
  'deprecation-withdrawn': {
    title: 'A deprecation was withdrawn',
    why: 'Nothing is taken away; who has moved already did it for nothing.',
    default: 'documentation',
    source: 'RFC 9745: deprecation is information about a resource.',
  },
  'sunset-moved-earlier': {
    title: 'A published sunset date was moved to an earlier day or withdrawn',
    why: 'Callers planned their migration with the date that was promised.',
    default: 'breaking',
    source: 'RFC 8594; Kubernetes and Microsoft Graph: an announced support window is a promise.',
  },
  'sunset-postponed': {
    title: 'A sunset date was moved to a later day',
    why: 'Callers have more time than they were promised.',
    default: 'documentation',
    source: 'RFC 8594: the sunset is the point in time when a resource is likely to become unresponsive.',
  },
  'stability-lowered': {
    title: 'Something is declared less stable than before',
    why: 'Callers built on a promise of stability that is taken back.',
    default: 'breaking',
    source: 'AIP-181 and Kubernetes: stability levels only go up.',
  },
  'operation-id-added': {
    title: 'An operation got an operationId',
    why: 'Generators invented a name before and use the given one now.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'OpenAPI 3.1 Operation Object: tools may use the operationId as a name.',
  },
  'operation-tags-changed': {
    title: 'The tags of an operation changed',
    why: 'Tags group operations in documentation; many generators name the client class after them.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'openapi-generator and others name API classes after the first tag.',
  },
  'parameter-order-changed': {
    title: 'The order of parameters changed',
    why: 'On the wire parameters have no order; generated methods with positional arguments do.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'Azure openapi-diff reports it because of generated clients.',
  },
  'server-order-changed': {
    title: 'The order of servers changed',
    why: 'All base URLs are still offered. Many generated clients and consoles call the first one unless they are told otherwise.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'openapi-generator and others take the first server as the default.',
  },
  'documentation-removed': {
    title: 'A description, an example or another text was removed',
    why: 'No message changes, but readers miss what they could read before.',
    default: 'documentation',
    docs: 'potentially-breaking',
    source: 'SemVer 2.0.0 §6: a patch; under `docs` a person should look at it.',
  },
  'unused-component-removed': {
    title: 'A component that no operation uses was removed',
    why: 'No message changes; code generated from the component disappears.',
    default: 'documentation',
    sdk: 'potentially-breaking',
    source: 'Generators emit types for all components, used or not.',
  },
} as const satisfies Readonly<Record<string, Policy>>;
