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

/** `` `POST /users` ``, `` webhook `userCreated` `` */
export const operationLabel = ({ kind, method, path }: OperationRef): string =>
  kind === 'path' ? quoted(`${methodName(method)} ${path}`) : `${kind} ${quoted(path)}`;

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
