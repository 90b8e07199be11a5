import type { Server, ServerVariable } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { member, type ObjectNode } from './node.ts';
import { derefObject, has, listItems, readFlag, readText, readTexts, remainder, type Reader } from './reader.ts';

/** Azure's extension of Swagger 2.0 for base URLs with variables. */
export const PARAMETERIZED_HOST = 'x-ms-parameterized-host';

/** A base URL with variables, which takes the place of `host`. */
export interface ParameterizedHost {
  readonly place: Place;
  readonly template: string;
  /** The URL begins with a scheme, as it does with `host`; else the variables bring it. */
  readonly hasScheme: boolean;
  readonly variables: Server['variables'];
  /** What else is said, by the names of members of the document. */
  readonly rest: Readonly<Record<string, Json>>;
}

const hostKeys = new Set(['hostTemplate', 'useSchemePrefix', 'parameters']);
const variableKeys = new Set(['name', 'in', 'required', 'type', 'default', 'enum']);

/** Null where the document has none that can be read. */
export function readParameterizedHost(reader: Reader, root: ObjectNode): ParameterizedHost | null {
  const found = derefObject(reader, member(root, PARAMETERIZED_HOST), `\`${PARAMETERIZED_HOST}\``, false);
  const template = found && readText(reader, found.node, 'hostTemplate');
  if (!found || template === null) return null;
  const rest: [string, Json][] = [];
  const keep = (name: string, { text, rest: others }: ReturnType<typeof remainder>): void => {
    const said = { ...text, ...others };
    if (Object.keys(said).length > 0) rest.push([`${PARAMETERIZED_HOST}${name}`, said]);
  };
  keep('', remainder(reader, found.node, hostKeys, found.beside));
  const variables = new Map<string, ServerVariable>();
  for (const item of listItems(reader, found.node, 'parameters')) {
    const parameter = derefObject(reader, item, 'a parameter', true);
    const name = parameter && readText(reader, parameter.node, 'name');
    if (!parameter || name === null) continue;
    variables.set(name, {
      default: readText(reader, parameter.node, 'default'),
      values: has(parameter.node, 'enum') ? readTexts(reader, parameter.node, 'enum') : null,
    });
    keep(`.${name}`, remainder(reader, parameter.node, variableKeys, parameter.beside));
  }
  return {
    place: found.node.place,
    template: template.replace(/\/$/, ''),
    hasScheme: readFlag(reader, found.node, 'useSchemePrefix', true),
    variables,
    rest: Object.fromEntries(rest),
  };
}
