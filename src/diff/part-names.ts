import type { OperationRef, Use } from '../model/change.ts';
import { methodName } from '../model/contract.ts';
import { ROUTE_LENGTH, shortRoute } from '../model/route.ts';

/** Message parts and operations in words, values between backticks. */

/** Text from a document as one short value between backticks. */
export function quoted(text: string, atMost = 80): string {
  const line = text
    .slice(0, 5 * atMost)
    .replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')
    .replaceAll('`', "'")
    .trim();
  const points = Array.from(line);
  const short = points.length > atMost ? `${points.slice(0, atMost - 1).join('')}…` : line;
  return `\`${short === '' ? '""' : short}\``;
}

/** `` `POST /users` ``, `` webhook `userCreated` `` */
export const operationLabel = ({ kind, method, path }: OperationRef): string =>
  kind === 'path' ? quoted(shortRoute(`${methodName(method)} ${path}`), ROUTE_LENGTH) : `${kind} ${quoted(path)}`;

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
