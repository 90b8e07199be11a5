/**
 * Lets Spectral start without compiling schemas that nothing asks for: it compiles one for the options of each function
 * when it is loaded, and one for rulesets, each together with the schema of schemas; and lets it keep what it has compiled
 * from one document to the next. What is found stays the same. A new version of Spectral that is written otherwise stops
 * the build.
 */
import { readFileSync } from 'node:fs';

/** Marks rulesets that are known to be valid (`src/lint/rulesets/spectral.ts`). */
const CHECKED = "Symbol.for('api-governor.checked')";

/** Says of a schema whether it means the same in every document (`src/lint/child/schemas.ts`). */
const STANDS_ALONE = "globalThis[Symbol.for('api-governor.stands-alone')]";

/** Options, and schemas in them, that are known to be valid (`src/lint/rulesets/packaged.ts`). */
const VALID = "globalThis[Symbol.for('api-governor.valid')]";

const lazily = `(schema) => {
    let run;
    const check = (value) => {
        run ??= ajv.compile(schema);
        const isValid = run(value);
        check.errors = run.errors;
        return isValid;
    };
    return check;
}`;

/** What is written in Spectral, and what it becomes. */
const replacements = {
  'spectral-core/dist/ruleset/function.js': [
    ['const ajv = new ajv_1.default({ ', 'const ajv = new ajv_1.default({ validateSchema: false, '],
    ['const DEFAULT_OPTIONS_VALIDATOR', `const compiledLazily = ${lazily};\nconst DEFAULT_OPTIONS_VALIDATOR`],
    ['DEFAULT_OPTIONS_VALIDATOR : ajv.compile(options)', 'DEFAULT_OPTIONS_VALIDATOR : compiledLazily(options)'],
    ['input !== null ? ajv.compile(input) : input', 'input !== null ? compiledLazily(input) : input'],
    ['if (validateOptions(o))', `if (((0, lodash_1.isObject)(o) && ${VALID}?.has(o) === true) || validateOptions(o))`],
  ],
  'spectral-core/dist/ruleset/validation/assertions.js': [
    [
      'const validate = (0, ajv_1.createValidator)(format);',
      `if (ruleset[${CHECKED}] === true)\n        return;\n    const validate = (0, ajv_1.createValidator)(format);`,
    ],
  ],
  'spectral-core/dist/runner/lintNode.js': [
    // Few messages ask for it.
    [
      'path: (0, spectral_runtime_1.printPath)(path, spectral_runtime_1.PrintStyle.EscapedPointer),',
      'get path() { return (0, spectral_runtime_1.printPath)(path, spectral_runtime_1.PrintStyle.EscapedPointer); },',
    ],
  ],
  'spectral-core/dist/utils/replacer.js': [
    ['this.functions = {};', 'this.functions = {};\n        this.expressions = new Map();'],
    [
      'const parser = new expr_eval_fork_1.Parser();',
      "if (!input.includes('{'))\n            return input;\n        const parser = (this.parser ??= new expr_eval_fork_1.Parser());",
    ],
    [
      'String(parser.evaluate(expression, context))',
      'String((this.expressions.get(expression) ?? this.expressions.set(expression, parser.parse(expression)).get(expression)).evaluate(context))',
    ],
  ],
  'spectral-functions/dist/schema/ajv.js': [
    // Each function is asked for a few values: to make its code shorter takes longer than to run it as it is.
    ['unicodeRegExp: false,', 'unicodeRegExp: false,\n        code: { optimize: false },'],
    // They are schemas of schemas themselves.
    ['ajv.addSchema(draft4MetaSchema)', 'ajv.addSchema(draft4MetaSchema, undefined, false, false)'],
    ['ajv.addSchema(draft6MetaSchema)', 'ajv.addSchema(draft6MetaSchema, undefined, false, false)'],
    [
      'set(schema, ajv.compile(schema))',
      `set(schema, (${VALID}?.has(schema) === true && ajv._addSchema(schema, undefined, undefined, false), ajv.compile(schema)))`,
    ],
  ],
  'spectral-functions/dist/schema/index.js': [
    [
      'const instances = new WeakMap();',
      'const instances = new WeakMap();\nconst instancesForAll = (0, ajv_1.createAjvInstances)();',
    ],
    [
      'const validator = assignAjvInstance(',
      `const validator = (${STANDS_ALONE}?.(schemaObj) === true ? instancesForAll : assignAjvInstance)(`,
    ],
  ],
};

export const quickSpectral = {
  name: 'quick-spectral',
  resolveId(id) {
    return id === 'es-aggregate-error' ? '\0native-aggregate-error' : null;
  },
  load(id) {
    // What the package itself exports, where Node has it.
    if (id === '\0native-aggregate-error') return 'module.exports = globalThis.AggregateError;';
    const [, file] = /[\\/]@stoplight[\\/](.+)$/.exec(id) ?? [];
    const changes = replacements[file?.replaceAll('\\', '/')];
    if (changes === undefined) return null;
    return changes.reduce(
      (text, [old, young]) => {
        if (text.split(old).length !== 2) throw new Error(`Spectral is written otherwise now: ${file} has no ${old}`);
        return text.replace(old, () => young);
      },
      readFileSync(id, 'utf8'),
    );
  },
};
