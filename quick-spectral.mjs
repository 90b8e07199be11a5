/**
 * Lets Spectral start without compiling schemas that nothing asks for: it compiles one for the options of each function
 * when it is loaded, and one for rulesets, each together with the schema of schemas. What is found stays the same. A new
 * version of Spectral that is written otherwise stops the build.
 */
import { readFileSync } from 'node:fs';

/** Marks rulesets that are known to be valid (`src/lint/rulesets/spectral.ts`). */
const CHECKED = "Symbol.for('api-governor.checked')";

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
  'ruleset/function.js': [
    ['const ajv = new ajv_1.default({ ', 'const ajv = new ajv_1.default({ validateSchema: false, '],
    ['const DEFAULT_OPTIONS_VALIDATOR', `const compiledLazily = ${lazily};\nconst DEFAULT_OPTIONS_VALIDATOR`],
    ['DEFAULT_OPTIONS_VALIDATOR : ajv.compile(options)', 'DEFAULT_OPTIONS_VALIDATOR : compiledLazily(options)'],
    ['input !== null ? ajv.compile(input) : input', 'input !== null ? compiledLazily(input) : input'],
  ],
  'ruleset/validation/assertions.js': [
    [
      'const validate = (0, ajv_1.createValidator)(format);',
      `if (ruleset[${CHECKED}] === true)\n        return;\n    const validate = (0, ajv_1.createValidator)(format);`,
    ],
  ],
};

export const quickSpectral = {
  name: 'quick-spectral',
  load(id) {
    const [, file] = /[\\/]@stoplight[\\/]spectral-core[\\/]dist[\\/](.+)$/.exec(id) ?? [];
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
