// Reading a parsed, unresolved OpenAPI document that somebody else wrote. Nothing here throws, whatever the document holds:
// null where an object belongs, arrays for objects, `$ref` cycles, keys such as `__proto__`. References are followed inside
// the document only. A reference into another file is *unknown*: rules that report what is missing must then keep silent.

/** Whether a value is an object and no array. */
export const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

/** The value of an own key, or undefined. */
export const own = (node, key) =>
  node !== null && typeof node === 'object' && Object.hasOwn(node, key) ? node[key] : undefined;

/** The own entries of an object; none for anything else. */
export const entries = (node) => (isObject(node) ? Object.entries(node) : []);

/** The own keys of an object; none for anything else. */
export const keys = (node) => (isObject(node) ? Object.keys(node) : []);

/** The value if it is an array, else an empty one. */
export const list = (value) => (Array.isArray(value) ? value : []);

/** The value if it is a string, else an empty one. */
export const text = (value) => (typeof value === 'string' ? value : '');

/** The texts of an object's `description` and `summary`, for rules that look for words. */
export const prose = (node) => `${text(own(node, 'summary'))} ${text(own(node, 'description'))}`;

/** A value as a text, whatever it is. `String()` throws for an object with a member that is called `toString`. */
export function asText(value) {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return value.join(',');
  try {
    return JSON.stringify(value);
  } catch {
    return 'an object that is in itself';
  }
}

/** A name as a message may show it: one line, not too long. */
export function shown(name) {
  const line = asText(name).replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 117)}...` : line;
}

/** The family of a document: '2.0', '3.0', '3.1', '3.2', or null. */
export function familyOf(document) {
  if (asText(own(document, 'swagger') ?? '') === '2.0') return '2.0';
  const version = /^3\.([0-2])(?:\.|$)/.exec(asText(own(document, 'openapi') ?? ''));
  return version === null ? null : `3.${version[1]}`;
}

function segment(raw) {
  let decoded = raw;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    // A stray % sign stands for itself.
  }
  return decoded.replace(/~1/g, '/').replace(/~0/g, '~');
}

function target(document, segments) {
  let node = document;
  for (const key of segments) {
    node = own(node, key);
    if (node === undefined) return undefined;
  }
  return node;
}

const longestChain = 30;

/**
 * Follows the local references of a node.
 * @returns `{ node, path }` of what it stands for; `node` is undefined and `unknown` true when the reference leads into
 * another file, nowhere, or round in a circle.
 */
export function follow(document, node, path) {
  let current = node;
  let at = path;
  for (let step = 0; isObject(current) && typeof own(current, '$ref') === 'string'; step += 1) {
    const reference = current.$ref;
    if (step === longestChain || !reference.startsWith('#/')) return { node: undefined, path, unknown: true };
    const segments = reference.slice(2).split('/').map(segment);
    const next = target(document, segments);
    if (next === undefined) return { node: undefined, path, unknown: true };
    current = next;
    at = segments;
  }
  return { node: current, path: at, unknown: false };
}

/** A path as one string, to be used as a key. */
export const keyOf = (path) => path.join('\u0000');
