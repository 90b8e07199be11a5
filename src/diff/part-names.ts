import type { OperationRef, Use } from '../model/change.ts';
import { methodName } from '../model/contract.ts';

/** Message parts and operations in words, values between backticks. */

/** Text from a document as one short value between backticks. */
export function quoted(text: string): string {
  const line = text
    .slice(0, 400)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  const points = Array.from(line);
  const short = points.length > 80 ? `${points.slice(0, 79).join('')}…` : line;
  return `\`${short === '' ? '""' : short}\``;
}

/** Long paths of one API begin alike: what tells them apart is their end. */
function withoutMiddle(text: string): string {
  const points = Array.from(text);
  if (points.length <= LONGEST) return text;
  const tail = points.slice(START + 1 - LONGEST).join('');
  const start = points.slice(0, START).join('');
  const slash = tail.indexOf('/');
  return `${start.slice(0, start.lastIndexOf('/') + 1) || start}…${slash < 0 ? tail : tail.slice(slash)}`;
}

const LONGEST = 80;
const START = 20;

/** `` `POST /users` ``, `` webhook `userCreated` `` */
export const operationLabel = ({ kind, method, path }: OperationRef): string =>
  kind === 'path' ? quoted(withoutMiddle(`${methodName(method)} ${path}`)) : `${kind} ${quoted(path)}`;

/** `request body`, `` query parameter `limit` ``, `response 200 body` */
export function partLabel({ operation, slot }: Use): string {
  const ours = operation.kind === 'path';
  switch (slot.part) {
    case 'operation':
      return 'message';
    case 'parameter':
      return slot.in === 'querystring' ? 'query string' : `${slot.in} parameter ${quoted(slot.name)}`;
    case 'request-body':
      return ours ? 'request body' : 'payload';
    case 'response':
      return ours ? `body of response ${quoted(slot.status)}` : 'answer';
    case 'header':
      return slot.status === null
        ? `header ${quoted(slot.name)}`
        : `header ${quoted(slot.name)} of response ${quoted(slot.status)}`;
  }
}
