import type { Dialect, Family } from '../model/contract.ts';
import type { SpecProblem } from '../model/problem.ts';
import { isObject, own } from './node.ts';
import { skipString } from './json-text.ts';
import type { SourceFile } from './parse.ts';

/** Which specification a document follows. */
export interface Version {
  readonly family: Family;
  readonly dialect: Dialect;
  readonly specVersion: string;
}

/** Tells from the root of a document which specification it follows. */
export function versionOf(
  file: SourceFile,
): Version | (Pick<SpecProblem, 'code' | 'message'> & { readonly pointer: string }) {
  const root = file.value;
  const key = isObject(root) ? ['openapi', 'swagger'].find((name) => Object.hasOwn(root, name)) : undefined;
  if (!isObject(root) || key === undefined) {
    const message = 'The document has neither `openapi` nor `swagger` at its root, so it is not an API description.';
    return { code: 'not-openapi', message, pointer: '' };
  }
  const specVersion = textAsWritten(file, `/${key}`, own(root, key));
  const family = specVersion === null ? null : familyOf(key, specVersion);
  if (family !== null && specVersion !== null) return { ...family, specVersion };
  const message = `The version in \`${key}\` is not one that can be read: Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 can.`;
  return { code: 'unknown-version', message, pointer: `/${key}` };
}

function familyOf(key: string, version: string): Pick<Version, 'family' | 'dialect'> | null {
  if (key === 'swagger') return version === '2.0' ? { family: 'swagger-2.0', dialect: '2.0' } : null;
  const minor = /^3\.([012])(?:\.\d+)?(?:-\S+)?$/.exec(version)?.[1];
  switch (minor) {
    case '0':
      return { family: 'openapi-3.0', dialect: '3.0' };
    case '1':
      return { family: 'openapi-3.1', dialect: '3.1' };
    case '2':
      return { family: 'openapi-3.2', dialect: '3.1' };
    case undefined:
    default:
      return null;
  }
}

/** A text, or a number as it is written: `1.10` is not `1.1`. Null for anything else. */
export function textAsWritten(file: SourceFile, pointer: string, value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? (file.written(pointer) ?? String(value)) : null;
}

/**
 * Whether a text is the root document of an OpenAPI or Swagger description, told cheaply and by content. Also true when
 * the rest of the document is broken or its version unknown: it gets an error then, and is not overlooked.
 */
export function looksLikeSpec(path: string, text: string): boolean {
  if (/\.(?:md|mdx|markdown|adoc|rst|html?|txt)$/i.test(path)) return false;
  if (!/\b(?:openapi|swagger)\b/.test(text)) return false;
  if (/^\s*\{/.test(text.slice(0, 2000))) return hasRootMember(text);
  return /^(?:openapi|swagger|"openapi"|"swagger"|'openapi'|'swagger')[ \t]*:[ \t]*["']?\d/m.test(
    text.replace(/^\uFEFF/, ''),
  );
}

/** Looks for `"openapi": "3…"` directly in the outermost braces, skipping strings. Quotes may be missing or single, as in YAML. */
function hasRootMember(text: string): boolean {
  const version = /["']?\s*:\s*["']?\d/y;
  const name = /["']?(?:openapi|swagger)(?![\w-])/y;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') depth++;
    else if (character === '}' || character === ']') depth--;
    else if (depth === 1 && (character === '"' || character === "'" || character === 'o' || character === 's')) {
      name.lastIndex = at;
      if (name.test(text)) {
        version.lastIndex = name.lastIndex;
        if (version.test(text)) return true;
      }
    }
    if (character === '"') at = skipString(text, at) - 1;
  }
  return false;
}
