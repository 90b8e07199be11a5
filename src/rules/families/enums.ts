import { defineRule } from '../define.ts';
import type { Json } from '../../model/json.ts';
import { code, list } from '../words.ts';

const state = (values: string, marks = ''): string => `type: object
properties:
  state: { type: string${values === '' ? '' : `, enum: [${values}]`}${marks} }`;

/** One value or several, by name. */
const values = (all: readonly Json[]): string => `${all.length === 1 ? 'value' : 'values'} ${list(all)}`;

/** Which of the values are meant, where others are of types of which none are listed. */
const whereOf = ({ of }: { readonly of?: string }): string =>
  of === undefined ? '' : ` where it is of type ${code(of)}`;

const inResponses = {
  widened: 'response-enum-value-added',
  undecided: 'response-enum-value-added',
  narrowed: 'response-enum-value-removed',
} as const;

/** Lists of allowed values. */
export const enumRules = [
  defineRule({
    id: 'request-enum-value-added',
    title: 'Request value accepted in addition',
    on: 'schema.enum-value-added',
    direction: 'request',
    relation: 'effect',
    usually: ['widened'],
    says: (change, it) => `${it} got the ${values(change.values)}.`,
    why: 'What callers send now stays valid; they may send one more value.',
    fix: 'Nothing to repair.',
    examples: [
      {
        name: 'one more state',
        in: 'request-schema',
        before: state('open, closed'),
        after: state('open, closed, paused'),
        says: ['Request property `state` got the value `paused`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-enum-value-removed',
    title: 'Request value no longer accepted',
    on: 'schema.enum-value-removed',
    direction: 'request',
    relation: 'effect',
    usually: ['narrowed'],
    says: (change, it) => `${it} lost the ${values(change.values)}.`,
    why: 'Callers who send the value are refused.',
    fix: 'Keep accepting the value and treat it like the one that replaces it; say in the description that it is deprecated; remove it in a major version.',
    examples: [
      {
        name: 'one state less',
        in: 'request-schema',
        before: state('open, closed, paused'),
        after: state('open, closed'),
        says: ['Request property `state` lost the value `paused`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-enum-set',
    title: 'Request value limited to a list',
    on: 'schema.enum-added',
    direction: 'request',
    relation: 'effect',
    usually: ['narrowed'],
    says: (change, it) => `${it} was limited to ${list(change.values)}${whereOf(change)}.`,
    why: 'Callers who send another value are refused.',
    fix: 'Keep accepting any value, or at least all that were ever sent; name the known ones in the description; require them in a major version.',
    examples: [
      {
        name: 'only these states',
        in: 'request-schema',
        before: state(''),
        after: state('open, closed'),
        says: ['Request property `state` was limited to `open` and `closed`.'],
      },
      {
        name: 'numbers are any numbers still',
        in: 'request-schema',
        before: '{ anyOf: [{ type: integer }, { type: string }] }',
        after: '{ anyOf: [{ type: integer }, { type: string, enum: [all] }] }',
        says: ['Request body was limited to `all` where it is of type `string`.'],
      },
    ],
  }),
  defineRule({
    id: 'request-enum-removed',
    title: 'Request value no longer limited to a list',
    on: 'schema.enum-removed',
    direction: 'request',
    relation: 'effect',
    usually: ['widened'],
    says: (change, it) => `${it} is no longer limited to ${list(change.values)}${whereOf(change)}.`,
    why: 'What callers send now stays valid. Generated enum types turn into plain ones.',
    fix: 'Nothing to repair on the wire.',
    examples: [
      {
        name: 'any state',
        in: 'request-schema',
        before: state('open, closed'),
        after: state(''),
        says: ['Request property `state` is no longer limited to `open` and `closed`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-extensible-enum-value-added',
    title: 'Value added to an extensible response enum',
    on: 'schema.enum-value-added',
    direction: 'response',
    when: (change) => change.extensible,
    relation: 'effect',
    usually: ['widened'],
    policy: {
      widened: 'response-extensible-enum-value-added',
      replaced: 'response-extensible-enum-value-added',
      undecided: 'response-extensible-enum-value-added',
      narrowed: 'response-enum-value-removed',
    },
    says: (change, it) => `${it} got the ${values(change.values)}; more values were announced.`,
    why: 'The description told clients to expect values that are not listed. Those who did not listen fail.',
    fix: 'Nothing to repair. Tell clients of the new value before it is sent.',
    examples: [
      {
        name: 'x-extensible-enum',
        in: 'response-schema',
        before: `type: object
properties:
  state: { type: string, enum: [open, closed], x-extensible-enum: true }`,
        after: `type: object
properties:
  state: { type: string, enum: [open, closed, paused], x-extensible-enum: true }`,
        says: ['Response property `state` got the value `paused`; more values were announced.'],
      },
    ],
  }),
  defineRule({
    id: 'response-enum-value-added',
    title: 'Response value added',
    on: 'schema.enum-value-added',
    direction: 'response',
    relation: 'effect',
    usually: ['widened', 'replaced'],
    policy: inResponses,
    says: (change, it) => `${it} got the ${values(change.values)}.`,
    why: 'Clients may receive a value they never heard of: a `switch` without a default, a closed enum in generated code or a validating gateway fails on it.',
    fix: 'Send the new value only to callers who asked for it (a parameter, a version header), or declare the enum extensible (`x-extensible-enum`) and tell clients to expect unknown values before the first one is added.',
    examples: [
      {
        name: 'one more state',
        in: 'response-schema',
        before: state('open, closed'),
        after: state('open, closed, paused'),
        says: ['Response property `state` got the value `paused`.'],
      },
      {
        name: 'no value of before is left',
        in: 'response-schema',
        before: state('ok'),
        after: state('success'),
        says: ['Response property `state` got the value `success`.', 'Response property `state` lost the value `ok`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-enum-value-removed',
    title: 'Response value removed',
    on: 'schema.enum-value-removed',
    direction: 'response',
    relation: 'effect',
    usually: ['narrowed'],
    policy: inResponses,
    says: (change, it) => `${it} lost the ${values(change.values)}.`,
    why: 'Clients that handle the value handle something that does not come any more. Generated code loses the constant.',
    fix: 'Nothing to repair on the wire. Tell clients what comes in its place, and that stored values of the past remain.',
    examples: [
      {
        name: 'one state less',
        in: 'response-schema',
        before: state('open, closed, paused'),
        after: state('open, closed'),
        says: ['Response property `state` lost the value `paused`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-enum-set',
    title: 'Response value limited to a list',
    on: 'schema.enum-added',
    direction: 'response',
    relation: 'effect',
    usually: ['narrowed'],
    policy: {
      narrowed: 'response-constraint-tightened',
      widened: 'response-enum-value-added',
      replaced: 'response-enum-value-added',
      undecided: 'response-enum-value-added',
    },
    says: (change, it) => `${it} was limited to ${list(change.values)}${whereOf(change)}.`,
    why: 'What comes now was allowed before. From now on every further value surprises clients.',
    fix: 'Think twice before you close a list in a response: mark it extensible (`x-extensible-enum`) if values may be added.',
    examples: [
      {
        name: 'only these states',
        in: 'response-schema',
        before: state(''),
        after: state('open, closed'),
        says: ['Response property `state` was limited to `open` and `closed`.'],
      },
    ],
  }),
  defineRule({
    id: 'response-enum-removed',
    title: 'Response value no longer limited to a list',
    on: 'schema.enum-removed',
    direction: 'response',
    relation: 'effect',
    usually: ['widened'],
    policy: {
      widened: 'response-enum-opened',
      replaced: 'response-enum-opened',
      undecided: 'response-enum-opened',
      narrowed: 'response-constraint-tightened',
    },
    says: (change, it) => `${it} is no longer limited to ${list(change.values)}${whereOf(change)}.`,
    why: 'Any value may come from now on: clients that know only the listed ones (a `switch` without a default, generated enums) fail on others.',
    fix: 'Keep the list and declare it extensible (`x-extensible-enum`), and tell clients to expect unknown values before the first one is sent.',
    examples: [
      {
        name: 'any state',
        in: 'response-schema',
        before: state('open, closed'),
        after: state(''),
        says: ['Response property `state` is no longer limited to `open` and `closed`.'],
      },
    ],
  }),
];
