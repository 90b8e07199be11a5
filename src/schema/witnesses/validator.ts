import Ajv2020 from 'ajv/dist/2020.js';
import type { ErrorObject, FuncKeywordDefinition, Options, SchemaValidateFunction, ValidateFunction } from 'ajv';
import type { Json } from '../../model/json.ts';
import { REFERENCE, UNDECIDED } from './lower.ts';
import type { Lowering } from './lower.ts';
import { typeOf, ARRAY, OBJECT, STRING } from '../normal-form/node.ts';
import { matches } from '../texts/patterns.ts';
import { FORMATS_CHECKED, INTEGER_FORMATS, numberHasFormat, textHasFormat } from '../texts/text-formats.ts';

/**
 * Ajv as the judge of instances: it shares no code with the comparison. Each definition is compiled once for all schemas
 * that refer to it. Expressions never run in Ajv's own way: `matches` bounds their work.
 */
export interface Validator {
  /** What is wrong with a value by the definition of this name: an empty list for nothing, null when it can't be told. */
  problems(id: string, value: Json): readonly Problem[] | null;
  /** Sets how many schema objects may be compiled from now on; once more are needed, nothing can be told. */
  allow(size: number): void;
  /** Whether more would have had to be compiled than is allowed. */
  exhausted(): boolean;
  /** Whether all that may be followed was followed: nothing can be told any more. */
  spent(): boolean;
}

/** One thing that is wrong with a value; the fields are those of Ajv's errors. */
export type Problem = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params' | 'propertyName'>;

/** Schema objects that are compiled for one party, at most. The largest histories known need a third of it. */
const MAX_COMPILED = 6_000;
const MAX_PROBLEMS = 500;

/**
 * References that are followed to judge one value, and all values: alternatives can lead through each other without end,
 * and lists of them can be long.
 */
const MAX_FOLLOWED = 10_000;
const MAX_ALL_FOLLOWED = 200_000;
/** A definition of so many schema objects takes as long as a reference more. */
const SIZE_OF_A_REFERENCE = 8;

/** A validator of the schemas of one party. `thorough`: all problems are told, not only the first. */
export function createValidator(lowering: Lowering, thorough: boolean): Validator {
  let doubtful = false;
  const isDoubtful = (): boolean => doubtful;
  const doubt = (): boolean => {
    doubtful = true;
    return true;
  };
  const added = new Set<string>();
  let total = MAX_COMPILED;
  let allowed = 0;
  const followed = { left: 0, all: MAX_ALL_FOLLOWED };
  const sizes = new Map<string, number>();
  const follow = (id: string | null): true => {
    followed.all -= 1 + (id === null ? 0 : (sizes.get(id) ?? 0) / SIZE_OF_A_REFERENCE);
    if (--followed.left < 0 || followed.all < 0) throw TOO_MUCH;
    return true;
  };
  const compiled = new Map<string, ValidateFunction>();
  const compile = (id: string): ValidateFunction => {
    const known = compiled.get(id);
    if (known !== undefined) return known;
    for (const each of lowering.native ? closureOf(lowering, id) : [id]) {
      const definition = added.has(each) ? null : lowering.definition(each);
      if (definition === null) continue;
      allowed -= definition.size;
      if (allowed < 0) throw TOO_MUCH;
      total -= definition.size;
      added.add(each);
      sizes.set(each, definition.size);
      ajv.addSchema(lowering.native ? { allOf: [{ [FOLLOWED]: true }, definition.schema] } : definition.schema, each);
    }
    const validate = ajv.getSchema(id);
    if (validate === undefined) throw new Error(`no definition ${id}`);
    compiled.set(id, validate);
    return validate;
  };
  const ajv = ajvWith(lowering.native, thorough, doubt);
  ajv.addKeyword(referenceKeyword(compile, follow));
  ajv.addKeyword({ keyword: FOLLOWED, errors: false, validate: () => follow(null) });
  return {
    allow(size) {
      allowed = Math.min(size, total);
    },
    exhausted: () => allowed < 0,
    spent: () => followed.all < 0,
    problems(id, value) {
      if (followed.all < 0) return null;
      doubtful = false;
      followed.left = MAX_FOLLOWED;
      try {
        const validate = compile(id);
        follow(id);
        const valid = validate(value);
        return isDoubtful() ? null : valid ? [] : (validate.errors ?? []).slice(0, MAX_PROBLEMS);
      } catch {
        // More than the budgets allow, a schema that Ajv refuses, or one that refers to itself without end.
        return null;
      }
    },
  };
}

/** One for all: to note where takes longer than the check. */
const TOO_MUCH = new Error('too much to compile or to follow');

/** A definition with all that it refers to. */
function closureOf(lowering: Lowering, id: string): ReadonlySet<string> {
  const seen = new Set([id]);
  for (const each of seen) {
    for (const reference of lowering.definition(each)?.references ?? []) seen.add(reference);
    if (seen.size > MAX_COMPILED) break;
  }
  return seen;
}

type Ajv = InstanceType<typeof Ajv2020.default>;

/** Validates by another definition, which is compiled when an instance leads there: most never are. */
function referenceKeyword(
  compile: (id: string) => ValidateFunction,
  follow: (id: string) => true,
): FuncKeywordDefinition {
  const validate: SchemaValidateFunction = (id: string, value: Json, _, context) => {
    const other = compile(id);
    follow(id);
    const valid = other(value, context);
    validate.errors = valid ? [] : (other.errors ?? []);
    return valid;
  };
  return { keyword: REFERENCE, errors: 'full', validate };
}

/** What counts a definition that a `$ref` of Ajv's own leads to. */
const FOLLOWED = 'x-followed';

function ajvWith(native: boolean, thorough: boolean, doubt: () => boolean): Ajv {
  const engine = Object.assign(
    (pattern: string) => ({
      test: (text: string): boolean => matches(pattern, text) ?? doubt(),
      // Ajv tells expressions apart by this text.
      toString: () => pattern,
    }),
    { code: 'undefined' },
  );
  const options: Options = {
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    allErrors: thorough,
    multipleOfPrecision: 9,
    code: { optimize: false, regExp: engine },
  };
  const ajv = new Ajv2020.default(options);
  // The bookkeeping for `unevaluated…` costs a third of the time, and most documents don't use it.
  ajv.opts.unevaluated = native;
  for (const format of FORMATS_CHECKED) {
    if (INTEGER_FORMATS.has(format))
      ajv.addFormat(format, { type: 'number', validate: (value: number) => numberHasFormat(format, value) });
    else
      ajv.addFormat(format, { type: 'string', validate: (value: string) => textHasFormat(format, value) ?? doubt() });
  }
  ajv.addKeyword({
    keyword: UNDECIDED,
    errors: false,
    validate: (type: string, value: Json) => (concerns(type, typeOf(value)) ? doubt() : true),
  });
  return ajv;
}

const concerns = (type: string, found: number): boolean =>
  type === 'any' || found === (type === 'string' ? STRING : type === 'array' ? ARRAY : OBJECT);
