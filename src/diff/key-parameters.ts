import type { Contract, Operation, Parameter, SecurityAlternative, SecurityRequirement } from '../model/contract.ts';
import { isObject } from './json-objects.ts';
import type { Pair } from './site.ts';

/*
 * A key that callers send is described as a parameter or as a security scheme of type `apiKey`. Who moves it from one to
 * the other changes nothing on the wire: what is asked of callers is compared as if it were a scheme on both sides.
 */

/** A parameter that is a security scheme on the other side. */
export interface KeyParameter {
  readonly side: 'base' | 'head';
  readonly parameter: Parameter;
  /** What the scheme is called on the other side. */
  readonly scheme: string;
}

const NONE: readonly KeyParameter[] = [];

/** The parameters of two matched operations that the other one has as security schemes instead. */
export function keyParameters({ base, head, comparing }: Pair): readonly KeyParameter[] {
  if (!hasKeys(comparing.base) && !hasKeys(comparing.head)) return NONE;
  return [
    ...keysAmong('base', base, [head, comparing.head]),
    ...keysAmong('head', head, [base, comparing.base]).filter(({ parameter }) => isAnyText(parameter)),
  ];
}

const known = new WeakMap<Contract, boolean>();

function hasKeys(contract: Contract): boolean {
  const answer =
    known.get(contract) ?? Array.from(contract.securitySchemes.values()).some(({ type }) => type === 'apiKey');
  known.set(contract, answer);
  return answer;
}

function keysAmong(
  side: KeyParameter['side'],
  { parameters }: Operation,
  [other, contract]: readonly [Operation, Contract],
): readonly KeyParameter[] {
  const schemes = new Set(
    (other.security?.alternatives ?? []).flatMap((alternative) => Array.from(alternative.keys())),
  );
  return Array.from(schemes).flatMap((scheme): readonly KeyParameter[] => {
    const declared = contract.securitySchemes.get(scheme);
    if (declared?.type !== 'apiKey' || declared.in === null || declared.name === null) return [];
    const sent = { in: declared.in, name: declared.name };
    if (other.parameters.some((parameter) => isSent(parameter, sent))) return [];
    const parameter = parameters.find((one) => isSent(one, sent));
    return parameter === undefined ? [] : [{ side, parameter, scheme }];
  });
}

/** Names of headers are case-insensitive. */
const isSent = (parameter: Parameter, key: { readonly in: string; readonly name: string }): boolean =>
  parameter.in === key.in &&
  (key.in === 'header' ? parameter.name.toLowerCase() === key.name.toLowerCase() : parameter.name === key.name);

const ASKS: ReadonlySet<string> = new Set([
  'type',
  'title',
  'description',
  'default',
  'example',
  'examples',
  'deprecated',
]);

/** Whether nothing is asked of the text: a scheme has no words for it. */
function isAnyText({ schema, content }: Parameter): boolean {
  if (content.length > 0) return false;
  if (schema === null) return true;
  const { value } = schema;
  return (
    isObject(value) && (value['type'] ?? 'string') === 'string' && Object.keys(value).every((key) => ASKS.has(key))
  );
}

/** What one side asks for, with the keys that it describes as parameters. An optional one may be left out. */
export function withKeys(
  security: SecurityRequirement | null,
  keys: readonly KeyParameter[],
  side: KeyParameter['side'],
): readonly SecurityAlternative[] {
  const written = security === null || security.alternatives.length === 0 ? [new Map()] : security.alternatives;
  return keys
    .filter((key) => key.side === side)
    .reduce<readonly SecurityAlternative[]>((alternatives, { parameter, scheme }) => {
      const having = alternatives.map((alternative) => new Map([...alternative, [scheme, []]]));
      return parameter.required ? having : [...alternatives, ...having];
    }, written);
}
