import type { Slot } from '../model/change.ts';
import type { Contract, MediaType, Response } from '../model/contract.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { compareContent, compareHeaders, headerSlot, type SlotOf } from './content.ts';
import { isObject, own } from './json-objects.ts';
import { keyOf } from './pointers.ts';
import {
  enter,
  isOtherFamily,
  isDoneBefore,
  isSameComponent,
  mention,
  reportChanged,
  reportSingle,
  seenByCallers,
  type Site,
} from './site.ts';
import { compareRemainder } from './text.ts';

/** Compares the responses of two matched operations. */
export function compareResponses(site: Site, base: readonly Response[], head: readonly Response[]): void {
  const before = byStatus(base);
  const after = byStatus(head);
  // Who sends the answers may have chosen any of a range, and not only the one that tells what became of it.
  const isSent = seenByCallers(site.pair, 'response') === 'request';
  for (const [status, response] of after) {
    const old = before.get(status);
    if (old !== undefined) {
      if (
        !isSameComponent(site.pair.comparing, old, response) &&
        !isDoneBefore(site, `response ${status}`, old, response)
      )
        compareResponse(site, status, old, response);
    } else if (isSent || !tookOver(status, after, before))
      reportResponse(site, response, 'head', covering(status, before));
  }
  for (const [status, response] of before) {
    if (after.has(status) || (!isSent && tookOver(status, before, after))) continue;
    reportResponse(site, response, 'base', covering(status, after));
  }
}

/** Whether a range stands for a status that only the other side has: that status tells what became of both. */
function tookOver(range: string, here: ReadonlyMap<string, Response>, there: ReadonlyMap<string, Response>): boolean {
  const [first] = /^[1-5](?=XX$)/.exec(range) ?? [];
  if (first === undefined) return false;
  return Array.from(there.keys()).some((status) => status.startsWith(first) && !here.has(status));
}

function byStatus(responses: readonly Response[]): ReadonlyMap<string, Response> {
  return new Map(responses.map((response) => [response.status, response]));
}

const isSuccess = (status: string): boolean => /^[123]/.test(status);

/**
 * What describes a status that has no response of its own (OpenAPI 3.1.1 §4.8.16.2): its range, else `default`. Beside
 * successes that are described, `default` is for errors, as everybody writes it: a success it doesn't describe.
 */
function covering(status: string, responses: ReadonlyMap<string, Response>): Response | undefined {
  if (status === 'default') return undefined;
  const range = responses.get(`${status.slice(0, 1)}XX`);
  if (range !== undefined || !isSuccess(status)) return range ?? responses.get('default');
  return Array.from(responses.keys()).some(isSuccess) ? undefined : responses.get('default');
}

/** A status that a range stands for on the other side is still described: its messages are compared with those of the range. */
function reportResponse(site: Site, response: Response, side: 'base' | 'head', range: Response | undefined): void {
  const { status, place } = response;
  const kind = side === 'base' ? 'response.removed' : 'response.added';
  const mentioned = mention(site[side], place, 'responses', status);
  const slot: Slot = { part: 'response', status, mediaType: null };
  const single = { side, step: `response ${status}`, slot, own: place, mentioned };
  const covered = range !== undefined;
  reportSingle(site, { kind, status, covered }, seenByCallers(site.pair, 'response'), single);
  if (!covered) return;
  const [base, head] = side === 'base' ? [response, range] : [range, response];
  // Who names an error and no body for it does not say that the error lost its body.
  const unsaid = side === 'head' && !isSuccess(status);
  compareMessages(enter(site, `response ${status}`, slot, base.place, head.place), status, base, head, unsaid);
}

function compareResponse(parent: Site, status: string, written: Response, now: Response): void {
  const [base, head] = isOtherFamily(parent.pair.comparing)
    ? [inOtherFamily(written, now), inOtherFamily(now, written)]
    : [written, now];
  const slot: Slot = { part: 'response', status, mediaType: null };
  const site = enter(parent, `response ${status}`, slot, base.place, head.place);
  compareMessages(site, status, base, head);
  compareLinks(site, base, head);
  compareRemainder(site, base, head);
}

/** A response as it is compared with one of another family of versions. */
const inOtherFamily = (response: Response, other: Response): Response =>
  withoutMediaTypeHeader(withShown(response, other), other);

/** Since OpenAPI 3 content says the media type, and a header that would do so is ignored. */
function withoutMediaTypeHeader(response: Response, other: Response): Response {
  const ignored = response.headers.filter(({ name }) => name.toLowerCase() === 'content-type');
  if (ignored.length === 0) return response;
  const said = ignored.map(({ name }): [string, Json] => {
    const key = `headers.${name}`;
    return [key, own(other.text, key) ?? name];
  });
  const headers = response.headers.filter((header) => !ignored.includes(header));
  return { ...response, headers, text: { ...response.text, ...Object.fromEntries(said) } };
}

/** A response of Swagger 2.0 without a schema may show by examples which media types it has. */
function withShown(response: Response, other: Response): Response {
  const { examples, ...text } = response.text;
  if (response.content.length > 0 || examples === undefined || !isObject(examples)) return response;
  const shown = Object.entries(examples).filter(([type]) => other.content.some((media) => media.type === type));
  const left = Object.entries(examples).filter(([type]) => !shown.some(([key]) => key === type));
  const content = shown.map(([type, example]): MediaType => ({
    type,
    schema: null,
    itemSchema: null,
    encoding: new Map(),
    place: response.place,
    text: { example },
    rest: {},
  }));
  return { ...response, content, text: left.length === 0 ? text : { ...text, examples: Object.fromEntries(left) } };
}

function compareMessages(site: Site, status: string, base: Response, head: Response, unsaid = false): void {
  const direction = seenByCallers(site.pair, 'response');
  const slotOf: SlotOf = (mediaType) => ({ part: 'response', status, mediaType });
  compareContent(site, base.content, head.content, direction, slotOf, { unsaid });
  compareHeaders(site, base.headers, head.headers, direction, (name) => headerSlot(status, name, null));
}

function compareLinks(site: Site, base: Response, head: Response): void {
  const { slot } = site;
  for (const [name, link] of head.links) {
    const old = base.links.get(name);
    if (old === undefined) {
      const mentioned = mention(site.head, link.place, 'links', name);
      const single = { side: 'head', step: `link ${name}`, slot, own: link.place, mentioned } as const;
      reportSingle(site, { kind: 'link.changed', name, change: 'added' }, null, single);
    } else if (!site.pair.comparing.sameJson(old.value, link.value)) {
      compareLink(enter(site, `link ${name}`, slot, old.place, link.place), name, old.value, link.value);
    }
  }
  for (const [name, link] of base.links) {
    if (head.links.has(name)) continue;
    const mentioned = mention(site.base, link.place, 'links', name);
    const single = { side: 'base', step: `link ${name}`, slot, own: link.place, mentioned } as const;
    reportSingle(site, { kind: 'link.changed', name, change: 'removed' }, null, single);
  }
}

/** Where a link leads, or what it says: its description, and what extensions add. */
function compareLink(site: Site, name: string, base: Json, head: Json): void {
  const { comparing } = site.pair;
  const { sameJson } = comparing;
  const [old, now] = [membersOf(comparing.base, base, site.base), membersOf(comparing.head, head, site.head)];
  const keys = new Set([...Object.keys(old), ...Object.keys(now)]);
  const changed = Array.from(keys).filter((key) => !sameJson(own(old, key), own(now, key)));
  if (!changed.every(isSaid)) {
    reportChanged(site, { kind: 'link.changed', name, change: 'changed' }, null);
    return;
  }
  for (const key of changed) {
    const said = { key: `links.${name}.${key}`, before: own(old, key), after: own(now, key) };
    const kind = key === 'description' ? ('text.changed' as const) : ('extension.changed' as const);
    reportChanged(site, kind === 'text.changed' ? { kind, ...said } : { kind, ...said }, null, `.${key}`);
  }
}

/** The members of a link. To refer to an operation that has a name is to name it (OpenAPI 3.1.1, Link Object). */
function membersOf(contract: Contract, link: Json, place: Place): JsonObject {
  if (!isObject(link)) return {};
  const { operationRef: ref, ...others } = link;
  const target = typeof ref === 'string' && others['operationId'] === undefined ? contract.resolve(ref, place) : null;
  const name = target === null ? undefined : namesIn(contract).get(keyOf(target.place));
  return name === undefined ? link : { ...others, operationId: name };
}

const knownNames = new WeakMap<Contract, ReadonlyMap<string, string>>();

/** The names of operations, by their places. */
function namesIn(contract: Contract): ReadonlyMap<string, string> {
  const known = knownNames.get(contract);
  if (known !== undefined) return known;
  const named = contract.operations.flatMap(({ place, operationId }) =>
    operationId === null ? [] : [[keyOf(place), operationId] as const],
  );
  const names = new Map(named);
  knownNames.set(contract, names);
  return names;
}

const isSaid = (key: string): boolean => key === 'description' || key.startsWith('x-');
