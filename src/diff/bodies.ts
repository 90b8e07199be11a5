import type { Slot } from '../model/change.ts';
import type { RequestBody } from '../model/contract.ts';
import { compareContent, type SlotOf } from './content.ts';
import { enter, isDoneBefore, mention, reportChanged, reportSingle, seenByCallers, type Site } from './site.ts';
import { compareRemainder } from './text.ts';

/** Compares the request bodies of two matched operations. */
export function compareBodies(parent: Site, base: RequestBody | null, head: RequestBody | null): void {
  if (base !== null && head !== null) {
    if (!isDoneBefore(parent, 'body', base, head)) compareBody(parent, base, head);
  } else if (base !== null) reportBody(parent, base, 'base');
  else if (head !== null) reportBody(parent, head, 'head');
}

const slotOf: SlotOf = (mediaType) => ({ part: 'request-body', mediaType });

function reportBody(parent: Site, body: RequestBody, side: 'base' | 'head'): void {
  const slot: Slot = slotOf(null);
  const mentioned = mention(parent[side], body.place, 'requestBody');
  const single = { side, step: 'request body', slot, own: body.place, mentioned };
  const kind = side === 'base' ? 'request-body.removed' : 'request-body.added';
  reportSingle(parent, { kind, required: body.required }, seenByCallers(parent.pair, 'request'), single);
}

function compareBody(parent: Site, base: RequestBody, head: RequestBody): void {
  const direction = seenByCallers(parent.pair, 'request');
  const site = enter(parent, 'request body', slotOf(null), base.place, head.place);
  if (base.required !== head.required && ![base, head].every(({ fields }) => fields)) {
    const kind = head.required ? 'request-body.became-required' : 'request-body.became-optional';
    reportChanged(site, { kind }, direction);
  }
  compareContent(site, base.content, head.content, direction, slotOf);
  compareRemainder(site, base, head);
}
