import type { Change, Use } from '../model/change.ts';
import type { Contract } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import { isObject, own } from './json-objects.ts';
import { isWithin, membersOf } from './pointers.ts';

/*
 * Where something else stands than the object or list that belongs there, nothing is known of what it should describe.
 * What the other side describes there did not go, and did not come either: that it can't be told is told, once for each
 * such place.
 */

type Single = Extract<Change, { kind: `${string}.added` | `${string}.removed` }>;

const SINGLE = /^(?:operation|parameter|request-body|media-type|response|header|server)\.(?:added|removed)$/;

const isSingle = (change: Change): change is Single => SINGLE.test(change.kind);

/** The changes, but for those that nobody can tell of, and what is said instead of them. */
export function withHiddenParts(changes: readonly Change[], base: Contract, head: Contract): readonly Change[] {
  const hidden = { base: hiddenIn(base), head: hiddenIn(head) };
  if (hidden.base.length + hidden.head.length === 0) return changes;
  const left: Change[] = [];
  const found = new Map<string, { readonly hiding: Place; readonly side: 'base' | 'head'; readonly all: Change[] }>();
  for (const change of changes) {
    const side = change.kind.endsWith('.removed') ? 'head' : 'base';
    const [from, to] = side === 'head' ? [base, head] : [head, base];
    const place = isSingle(change) ? change[side === 'head' ? 'base' : 'head'] : null;
    const hiding = place === null ? undefined : hidden[side].find((one) => isWithin(asIn(place, from, to), one));
    if (hiding === undefined) {
      left.push(change);
      continue;
    }
    const key = JSON.stringify([side, hiding]);
    const known = found.get(key) ?? { hiding, side, all: [] };
    known.all.push(change);
    found.set(key, known);
  }
  const told = Array.from(found.values(), ({ hiding, side, all }) =>
    unreadable(hiding, side, all, side === 'head' ? head : base),
  );
  return [...left.filter((change) => !told.some((one) => saysTheSame(change, one))), ...told];
}

const hiddenIn = ({ notes }: Contract): readonly Place[] =>
  notes.flatMap(({ hides, location: { file, pointer } }) => (hides === true ? [{ file, pointer }] : []));

/** Where a place of one side would be on the other. */
const asIn = (place: Place, from: Contract, to: Contract): Place =>
  place.file === from.file ? { ...place, file: to.file } : place;

/** A path item in which nothing can be read is told as a member of the document that nobody knows, too. */
function saysTheSame(change: Change, told: Change): boolean {
  if (change.kind !== 'unclassified.changed' || told.kind !== 'part.unreadable') return false;
  if (change.before !== undefined && change.after !== undefined) return false;
  const [map = '', name = ''] = membersOf((told.side === 'head' ? told.head : told.base)?.pointer ?? '');
  return change.key === `${map}.${name}`;
}

function unreadable(hiding: Place, side: 'base' | 'head', all: readonly Change[], contract: Contract): Change {
  const members = membersOf(hiding.pointer);
  const [last = '', owner = ''] = members.toReversed();
  const uses = new Map(
    all
      .flatMap((change) => change.uses)
      .map(({ operation }): Use => ({ operation, slot: { part: 'operation' }, path: '' }))
      .map((use) => [JSON.stringify(use), use]),
  );
  const other = all[0]?.[side === 'head' ? 'base' : 'head'] ?? null;
  return {
    kind: 'part.unreadable',
    key: /^[a-z]+$/i.test(last) ? last : `${owner}.${last}`,
    side,
    written: valueAt(contract.documents.get(hiding.file) ?? null, members),
    direction: null,
    anchor: hiding.pointer,
    component: null,
    uses: [...uses.values()],
    base: side === 'base' ? hiding : other,
    head: side === 'head' ? hiding : other,
  };
}

function valueAt(document: Json, members: readonly string[]): Json | undefined {
  return members.reduce<Json | undefined>((value = null, member) => {
    if (isObject(value)) return own(value, member);
    return isList(value) ? value[Number(member)] : undefined;
  }, document);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
