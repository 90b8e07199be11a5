/** The words of Spectral's rulesets: functions, formats, severities. A test compares them with Spectral's own. */
import { didYouMean, quoted } from '../../settings/suggest.ts';
import type { ParserOptions, RuleSeverity } from '../definition.ts';
import { items, member, onlyKnown, refuse, textOf } from './node.ts';
import type { Node } from './node.ts';

/** Functions of `@stoplight/spectral-functions`. */
export const coreFunctions: readonly string[] = [
  'alphabetical',
  'casing',
  'defined',
  'enumeration',
  'falsy',
  'length',
  'or',
  'pattern',
  'schema',
  'truthy',
  'undefined',
  'unreferencedReusableObject',
  'xor',
];

/** Formats of `@stoplight/spectral-formats`, by the names of its exports. */
export const formatNames: readonly string[] =
  'oas2 oas3 oas3_0 oas3_1 oas3_2 aas2 aas2_0 aas2_1 aas2_2 aas2_3 aas2_4 aas2_5 aas2_6 aas3 aas3_0 aas3_1 asyncapi2 asyncApi2 arazzo1_0 jsonSchema jsonSchemaLoose jsonSchemaDraft4 jsonSchemaDraft6 jsonSchemaDraft7 jsonSchemaDraft2019_09 jsonSchemaDraft2020_12'.split(
    ' ',
  );

const draftAliases: Readonly<Record<string, string>> = {
  'json-schema-2019-09': 'json-schema-draft-2019-09',
  'json-schema-2020-12': 'json-schema-draft-2020-12',
};

/** Formats as they are written in YAML (`oas3.1`, `json-schema-draft7`), by the name of the export. */
export function formatsOf(node: Node): readonly string[] {
  const names = items(node, 'formats').map((item) => {
    const written = textOf(item, 'A format');
    const name = (Object.hasOwn(draftAliases, written) ? draftAliases[written] : written) ?? written;
    const known = name
      .replaceAll(/\.|([0-9])-(?=[0-9])/g, '$1_')
      .replaceAll(/-([0-9a-z])/g, (_, character: string) => character.toUpperCase());
    if (formatNames.includes(known)) return known;
    const usual = ['oas2', 'oas3', 'oas3.0', 'oas3.1', 'oas3.2', 'json-schema', ...formatNames];
    throw refuse(item, `There is no format ${quoted(written)}.${didYouMean(written, usual)}`);
  });
  return [...new Set(names)];
}

const severities: readonly RuleSeverity[] = ['error', 'warn', 'info', 'hint', 'off', -1, 0, 1, 2, 3];

/** A severity, by name or number. */
export function severityOf(node: Node): RuleSeverity {
  const found = severities.find((severity) => severity === node.value);
  if (found !== undefined) return found;
  const written =
    typeof node.value === 'string' ? didYouMean(node.value, ['error', 'warn', 'info', 'hint', 'off']) : '';
  throw refuse(node, `A severity is one of error, warn, info, hint and off.${written}`);
}

/** `parserOptions`. */
export function parserOptionsOf(node: Node): ParserOptions {
  onlyKnown(node, ['duplicateKeys', 'incompatibleValues'], 'parserOptions');
  const [duplicateKeys, incompatibleValues] = [member(node, 'duplicateKeys'), member(node, 'incompatibleValues')];
  return {
    ...(duplicateKeys === null ? {} : { duplicateKeys: severityOf(duplicateKeys) }),
    ...(incompatibleValues === null ? {} : { incompatibleValues: severityOf(incompatibleValues) }),
  };
}
