import Ajv2020 from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { Json } from '../model/json.ts';
import { UNDECIDED } from './lower.ts';
import type { Closure, Lowering } from './lower.ts';
import { typeOf, ARRAY, OBJECT, STRING } from './node.ts';
import { matches } from './patterns.ts';
import { FORMATS_CHECKED, INTEGER_FORMATS, numberHasFormat, textHasFormat } from './text-formats.ts';

/**
 * Ajv as the judge of instances: it shares no code with the comparison. Each definition is compiled once for all schemas
 * that refer to it. Expressions never run in Ajv's own way: `matches` bounds their work.
 */
export interface Validator {
  /** What is wrong with a value: an empty list for nothing, null when it can't be told. */
  problems(closure: Closure, value: Json): readonly Problem[] | null;
  /** Whether the schema can be compiled within what is left of the budget. */
  affords(closure: Closure): boolean;
}

/** One thing that is wrong with a value; the fields are those of Ajv's errors. */
export type Problem = Pick<ErrorObject, 'instancePath' | 'keyword' | 'params'>;

/** Schema objects that are compiled for one party, at most: about two seconds of work. */
const MAX_COMPILED = 60_000;
const MAX_PROBLEMS = 500;

/** A validator of the schemas of one party. `thorough`: all problems are told, not only the first. */
export function createValidator(lowering: Lowering, thorough: boolean): Validator {
  let doubtful = false;
  const doubt = (): boolean => {
    doubtful = true;
    return true;
  };
  const ajv = ajvWith(thorough, doubt);
  const added = new Set<string>();
  let compiled = 0;
  const missing = (closure: Closure): number =>
    closure.ids.reduce((sum, id) => sum + (added.has(id) ? 0 : (lowering.definitions.get(id)?.size ?? 0)), 0);
  const compile = (closure: Closure): ValidateFunction | undefined => {
    compiled += missing(closure);
    for (const id of closure.ids) {
      const definition = lowering.definitions.get(id);
      if (definition !== undefined && !added.has(id)) ajv.addSchema(definition.schema, id);
      added.add(id);
    }
    return ajv.getSchema(closure.id);
  };
  return {
    affords: (closure) => compiled + missing(closure) <= MAX_COMPILED,
    problems(closure, value) {
      try {
        const validate = compile(closure);
        if (validate === undefined) return null;
        doubtful = false;
        const valid = validate(value) === true;
        if (doubtful) return null;
        return valid ? [] : (validate.errors ?? []).slice(0, MAX_PROBLEMS);
      } catch {
        // A schema that Ajv refuses, or one that refers to itself without end.
        return null;
      }
    },
  };
}

type Ajv = InstanceType<typeof Ajv2020.default>;

function ajvWith(thorough: boolean, doubt: () => boolean): Ajv {
  const engine = Object.assign(
    (pattern: string) => ({ test: (text: string): boolean => matches(pattern, text) ?? doubt() }),
    { code: 'undefined' },
  );
  const ajv = new Ajv2020.default({
    strict: false,
    logger: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    inlineRefs: false,
    allErrors: thorough,
    multipleOfPrecision: 9,
    code: { optimize: false, regExp: engine as never },
  });
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
