/** By what a result is known again that is written elsewhere now: moved, or taken into a file of its own, or out of it. */
import { createHash } from 'node:crypto';
import type { Json } from '../model/json.ts';
import type { Placed } from './placed.ts';
import { canonical } from './json.ts';
import { valueAt } from './meaning.ts';

/** What two places have in common that are the same thing; null where a place has nothing of the kind. */
export type KeyOf = (placed: Placed) => string | null;

/** Less text than this may well stand in several places without being the same thing. */
const TELLING_LENGTH = 40;

/** Rule and content of a place, by which a thing is known that moved to another place; null when it says too little. */
export function contentOf({ result, value }: Placed): string | null {
  // All paths, or all components, are no thing that moves.
  if (typeof value !== 'object' || value === null || result.path.length < 2) return null;
  const text = canonical(value);
  if (text.length < TELLING_LENGTH) return null;
  return hash(`${result.rule} ${result.key ?? ''} ${text}`);
}

/** Rule, name of the component, and the way from there; null in none. */
export function namedComponent({ result: { rule, key }, meaning: { component, inside } }: Placed): string | null {
  return component === null ? null : JSON.stringify([rule, key, lastOf(component), ...inside]);
}

/**
 * The same for what is written in another file and no component: it has the name of the file, or that of the step which
 * leads to it. So a component is known that was bundled, or taken out.
 * @param depth how many steps lead to what is named; 0 when it is the file itself.
 */
export const namedInFile =
  (depth: number) =>
  ({ result: { rule, key }, meaning: { beside, inside } }: Placed): string | null => {
    if (beside === null || inside.length < depth) return null;
    return JSON.stringify([rule, key, depth === 0 ? fileName(beside) : inside[depth - 1], ...inside.slice(depth)]);
  };

/**
 * Rule and place, where Swagger 2.0 and OpenAPI 3 write the same thing in the same place: schemas of parameters and
 * headers, of bodies by media type, and what says where the API is.
 */
export function inEveryVersion({ result: { rule, key }, meaning: { anchor, inside, component } }: Placed): string {
  const isSchema = component?.startsWith('schemas/') === true;
  return JSON.stringify([rule, key, anchor, ...(isSchema ? inside : withoutVersion(inside))]);
}

function withoutVersion(inside: readonly string[]): readonly string[] {
  const [first = '', second = ''] = inside;
  if (ADDRESS.has(first)) return ['servers', ...inside.slice(first === 'servers' ? 2 : 1)];
  const schema = inside.indexOf('schema');
  const way = schema < 0 ? inside : inside.slice(0, schema);
  const rest = schema < 0 ? [] : inside.slice(schema + 1);
  if (first === 'requestBody') return ['requestBody', ...withoutMedia(way.slice(1)), ...rest];
  if (first === 'parameters' && second.startsWith('body:')) return ['requestBody', ...way.slice(2), ...rest];
  if (first === 'parameters' && second.startsWith('formData:'))
    return ['requestBody', 'properties', second.slice('formData:'.length), ...way.slice(2), ...rest];
  return [...withoutMedia(way), ...rest];
}

const ADDRESS: ReadonlySet<string> = new Set(['servers', 'host', 'basePath', 'schemes']);

const withoutMedia = (way: readonly string[]): readonly string[] => {
  const content = way.indexOf('content');
  return content < 0 ? way : [...way.slice(0, content), ...way.slice(content + 2)];
};

/** How deep in a file a component is looked for: `a.yaml#/components/schemas/A`. */
export const DEEPEST_NAME = 3;

/**
 * Rule and the smallest thing around a place that says enough, with the way from there, for what is small itself: of
 * places in another file and of no component, and of all others. Within either, what is small says too little.
 */
export function surroundings(): readonly [apart: KeyOf, together: KeyOf] {
  const texts = new WeakMap<object, string>();
  const textOf = (value: object): string => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const text = canonical(withNames(value as Json));
    const kept = text.length < TELLING_LENGTH ? '' : hash(text);
    texts.set(value, kept);
    return kept;
  };
  const keyOf: KeyOf = ({ result: { rule, key, path }, meaning, document }) => {
    // What holds all components, or all paths, says nothing of one of them.
    const top = meaning.beside !== null ? 0 : path[0] === 'components' ? 3 : 2;
    for (let length = path.length; length >= top; length -= 1) {
      const value = valueAt(document, path.slice(0, length));
      if (typeof value !== 'object' || value === null) continue;
      const text = textOf(value);
      if (text !== '') return JSON.stringify([rule, key, text, ...path.slice(length)]);
    }
    return null;
  };
  const isApart = ({ meaning }: Placed): boolean => meaning.beside !== null;
  return [(placed) => (isApart(placed) ? keyOf(placed) : null), (placed) => (isApart(placed) ? null : keyOf(placed))];
}

/** References by the name of what they lead to, which is the same in one file and in many. */
function withNames(value: Json): Json {
  return JSON.parse(
    JSON.stringify(value, (key, part: Json) => (key === '$ref' && typeof part === 'string' ? nameOf(part) : part)),
  ) as Json;
}

function nameOf(reference: string): string {
  const [file = '', pointer = ''] = reference.split('#');
  return pointer === '' ? fileName(file) : lastOf(pointer);
}

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

const fileName = (file: string): string => lastOf(file).replace(/\.(?:ya?ml|json)$/i, '');

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
