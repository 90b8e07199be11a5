import type { Change, OperationRef, Use } from '../model/change.ts';
import { methodName } from '../model/contract.ts';
import type { OperationKind } from '../model/contract.ts';
import type { Surroundings } from './surroundings.ts';
import { operationKey } from './surroundings.ts';
import { capital, code, path as quoted, route } from './words.ts';

/** The operations of a change, each once, in the order of its uses. */
export function operationsOf(change: Change): readonly OperationRef[] {
  const seen = new Map<string, OperationRef>();
  const met = new Set<OperationRef>();
  for (const { operation } of change.uses) {
    // An operation uses a schema in many places.
    if (met.size === met.add(operation).size) continue;
    const key = operationKey(operation);
    if (!seen.has(key)) seen.set(key, operation);
  }
  return [...seen.values()];
}

/** An operation by its name: `operation \`GET /users\``, `webhook \`userCreated\``. */
function operationName(operation: OperationRef): string {
  if (operation.kind === 'path') return `operation ${route(`${methodName(operation.method)} ${operation.path}`)}`;
  return `${operation.kind} ${route(operation.path)}`;
}

const senders: Readonly<Record<OperationKind, string>> = {
  path: 'request',
  webhook: 'webhook',
  callback: 'callback',
};

/** The message part as a whole, in lower case. */
function whole({ operation, slot }: Use): string {
  const ours = operation.kind === 'path';
  const ofEvent = ours ? '' : ` of the ${operation.kind}`;
  if (slot.part === 'operation') return operationName(operation);
  if (slot.part === 'parameter') {
    return slot.in === 'querystring' ? `query string${ofEvent}` : `${slot.in} parameter ${code(slot.name)}${ofEvent}`;
  }
  if (slot.part === 'request-body') return ours ? 'request body' : `${operation.kind} payload`;
  if (slot.part === 'response') return ours ? 'response body' : `answer to the ${operation.kind}`;
  if (slot.status === null) return `header ${code(slot.name)} of a part of the ${senders[operation.kind]} body`;
  return ours ? `response header ${code(slot.name)}` : `header ${code(slot.name)} of the answer`;
}

/** A property in a message part, in lower case. */
function property(use: Use, path: string): string {
  const { operation, slot } = use;
  if (slot.part === 'request-body') return `${senders[operation.kind]} property ${quoted(path)}`;
  if (slot.part === 'response' && operation.kind === 'path') return `response property ${quoted(path)}`;
  return `property ${quoted(path)} of ${slot.part === 'response' ? 'the ' : ''}${whole(use)}`;
}

/** Puts the end of a data path into words: `tags[]` is each item of `tags`. */
function along(path: string, root: string, inside: (path: string) => string): string {
  if (path === '') return root;
  const end = path.slice(-2);
  if (end !== '[]' && end !== '{}') return inside(path);
  const holder = path.slice(0, -2);
  return `each ${end === '[]' ? 'item' : 'value'} of ${holder === '' ? `the ${root}` : inside(holder)}`;
}

/** In which messages a shared schema is meant, as an adjective with its blank; nothing for what is said of all. */
function kindOfMessage(change: Change, use: Use): string {
  if (change.direction === null) return '';
  if (use.operation.kind !== 'path') return change.direction === 'request' ? 'answer ' : `${use.operation.kind} `;
  return `${change.direction} `;
}

// Anchors say more than a data path: which alternative (`|2`), which keyword (`/then`), and, after a blank, which value.
const step = /[\w$-]+|"(?:[^"\\]|\\.)*"|\[\d*\]|\{[^{}]*\}|\.|[|/][^.[\]{}|/\s]+/guy;

/** The data path within a component, as its anchor has it; null where it is written in another way. */
function pathInComponent(change: Change, component: string): string | null {
  const prefix = `${component}:`;
  if (!change.anchor.startsWith(prefix)) return null;
  const rest = change.anchor.slice(prefix.length);
  const steps = Array.from(rest.matchAll(step), ([found]) => found);
  const more = rest.slice(steps.join('').length);
  if (more !== '' && !more.startsWith(' ')) return null;
  const path = steps.filter((found) => !found.startsWith('|') && !found.startsWith('/')).join('');
  return path.startsWith('.') ? path.slice(1) : path;
}

/** Components that are a message part themselves: the part is their better name. */
const isMessagePart = (component: string): boolean =>
  /(?:^|#)(?:parameters|responses|headers|requestBodies|callbacks|pathItems|links|examples)\//u.test(component);

/** A shared schema under its own name; null where the place in it has none. */
function inComponent(change: Change, component: string, use: Use): string | null {
  const path = isMessagePart(component) ? null : pathInComponent(change, component);
  if (path === null) return null;
  const kind = kindOfMessage(change, use);
  const name = code(component);
  return along(path, `${kind}schema ${name}`, (inside) => `${kind}property ${quoted(inside)} of ${name}`);
}

function qualified(change: Change, phrase: string, operation: OperationRef, surroundings: Surroundings): string {
  const key = operationKey(operation);
  const skipsMediaType = change.kind === 'media-type.added' || change.kind === 'media-type.removed';
  const statuses = new Set<string>();
  const mediaTypes = new Set<string>();
  let isOfAll = false;
  for (const use of change.uses) {
    if (operationKey(use.operation) !== key) continue;
    const mediaType = 'mediaType' in use.slot ? use.slot.mediaType : null;
    const qualifiers = surroundings.qualifiers(use);
    // One of the places needs no name: those of the others would not be the whole truth.
    if (qualifiers.every((qualifier) => qualifier === mediaType)) isOfAll = true;
    for (const qualifier of qualifiers) {
      if (qualifier !== mediaType) statuses.add(code(qualifier));
      else if (!skipsMediaType) mediaTypes.add(code(qualifier));
    }
  }
  if (isOfAll) statuses.clear();
  // A name for one of several places; what concerns many of them needs none.
  const shown = [statuses, mediaTypes].flatMap((found) => (found.size > 2 ? [] : [...found]));
  return shown.length === 0 ? phrase : `${phrase} (${shown.join(', ')})`;
}

/** What is said of an object as a whole: its texts, its extensions, its unknown members. */
const isAbout = ({ kind }: Change): boolean =>
  /^(?:text|extension|unclassified)\.changed$|^part\.unreadable$/.test(kind);

/** An operation of a shared callback or path item goes by its own name. */
const isInPathItem = (change: Change): boolean =>
  !isAbout(change) && /(?:^|#)(?:callbacks|pathItems)\//u.test(change.component ?? '');

const isAboutPaths = (change: Change): boolean =>
  change.kind === 'part.unreadable' && /^(?:paths|webhooks)(?:\.|$)/.test(change.key);

const isAboutServer = (change: Change): boolean =>
  change.kind === 'text.changed' && change.key.startsWith('servers.') && change.uses[0]?.slot.part === 'operation';

/**
 * The place of a change as the subject of a sentence: `Response property \`owner.name\``. The operation is not named,
 * since reports show it beside the message. A component reached by several operations stands under its own name.
 */
export function subjectOf(change: Change, surroundings: Surroundings): string {
  const [use] = change.uses;
  if (isAboutServer(change) || isAboutPaths(change)) return 'The document';
  if (use === undefined) return change.component === null ? 'The document' : `Component ${code(change.component)}`;
  const operations = operationsOf(change);
  if (use.slot.part === 'operation' && change.component !== null && !isInPathItem(change))
    return `Component ${code(change.component)}`;
  if (use.slot.part === 'operation' && operations.length > 1) {
    const paths = new Set(operations.map(({ kind, path }) => `${kind} ${path}`));
    const isOfPath = paths.size === 1 && isAbout(change) && use.operation.kind === 'path';
    return isOfPath ? `Path ${route(use.operation.path)}` : `Each of ${operations.length} operations`;
  }
  if (isAbout(change) && use.slot.part === 'response' && use.slot.mediaType === null && use.path === '') {
    const { status } = use.slot;
    return use.operation.kind === 'path' ? `Response ${code(status)}` : `Answer ${code(status)}`;
  }
  const isNamed = operations.length > 1 || use.derived !== undefined || change.isNamed === true;
  const shared = change.component !== null && isNamed ? inComponent(change, change.component, use) : null;
  if (shared !== null) return capital(shared);
  const place = along(use.path, whole(use), (inside) => property(use, inside));
  const phrase = change.isOfAlternative === true ? `an alternative of ${place}` : place;
  return capital(qualified(change, phrase, use.operation, surroundings));
}
