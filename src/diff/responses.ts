import type { Slot } from '../model/change.ts';
import type { Response } from '../model/contract.ts';
import { compareContent, compareHeaders, headerSlot, type SlotOf } from './content.ts';
import { enter, mention, reportChanged, reportSingle, seenByCallers, type Site } from './site.ts';
import { compareRemainder } from './text.ts';

/** Compares the responses of two matched operations. */
export function compareResponses(site: Site, base: readonly Response[], head: readonly Response[]): void {
  const before = byStatus(base);
  const after = byStatus(head);
  for (const [status, response] of after) {
    const old = before.get(status);
    if (old === undefined) reportResponse(site, response, 'head', covering(status, before));
    else compareResponse(site, status, old, response);
  }
  for (const [status, response] of before) {
    if (!after.has(status)) reportResponse(site, response, 'base', covering(status, after));
  }
}

function byStatus(responses: readonly Response[]): ReadonlyMap<string, Response> {
  return new Map(responses.map((response) => [response.status, response]));
}

/** What describes a status that has no response of its own (OpenAPI 3.1.1 §4.8.16.2): its range, else `default`. */
function covering(status: string, responses: ReadonlyMap<string, Response>): Response | undefined {
  if (status === 'default') return undefined;
  return responses.get(`${status.slice(0, 1)}XX`) ?? responses.get('default');
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
  compareMessages(enter(site, `response ${status}`, slot, base.place, head.place), status, base, head);
}

function compareResponse(parent: Site, status: string, base: Response, head: Response): void {
  const slot: Slot = { part: 'response', status, mediaType: null };
  const site = enter(parent, `response ${status}`, slot, base.place, head.place);
  compareMessages(site, status, base, head);
  compareLinks(site, base, head);
  compareRemainder(site, base, head);
}

function compareMessages(site: Site, status: string, base: Response, head: Response): void {
  const direction = seenByCallers(site.pair, 'response');
  const slotOf: SlotOf = (mediaType) => ({ part: 'response', status, mediaType });
  compareContent(site, base.content, head.content, direction, slotOf);
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
      const inner = enter(site, `link ${name}`, slot, old.place, link.place);
      reportChanged(inner, { kind: 'link.changed', name, change: 'changed' }, null);
    }
  }
  for (const [name, link] of base.links) {
    if (head.links.has(name)) continue;
    const mentioned = mention(site.base, link.place, 'links', name);
    const single = { side: 'base', step: `link ${name}`, slot, own: link.place, mentioned } as const;
    reportSingle(site, { kind: 'link.changed', name, change: 'removed' }, null, single);
  }
}
