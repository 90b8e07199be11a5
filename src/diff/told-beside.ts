import type { Server } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import { isObject, own } from './json-objects.ts';
import { urlsOfOneSide } from './servers.ts';
import type { Comparing } from './site.ts';

/** What an operation or a document lists, and how it is written. */
interface Listing {
  readonly servers: readonly Server[];
  readonly raw: Json | undefined;
}

/**
 * Tells members of an operation or a document that came or went with something that is told: what is said of a server,
 * with the server; lists that stayed as they are, with the messages or the operations they spoke of.
 */
export function toldBeside(base: Listing, head: Listing, { sameJson }: Comparing): (member: string) => boolean {
  let urls: readonly string[] | undefined;
  return (member) => {
    if (member.startsWith('servers.')) {
      urls ??= urlsOfOneSide(base.servers, head.servers);
      return urls.some((url) => member.startsWith(`servers.${url}.`));
    }
    const written = (key: string): readonly (Json | undefined)[] =>
      [base, head].map(({ raw }) => (raw !== undefined && isObject(raw) ? own(raw, key) : undefined));
    if (member.startsWith(PARAMETERIZED_HOST)) {
      if (!written(PARAMETERIZED_HOST).includes(undefined)) return false;
      urls ??= urlsOfOneSide(base.servers, head.servers);
      return urls.length > 0;
    }
    if (!LISTS.has(member)) return false;
    const [old, now] = written(member);
    return sameJson(old, now);
  };
}

/** Azure's extension of Swagger 2.0 for servers with variables. */
const PARAMETERIZED_HOST = 'x-ms-parameterized-host';

const LISTS: ReadonlySet<string> = new Set(['schemes', 'consumes', 'produces', 'servers', 'security']);
