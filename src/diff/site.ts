import type { Direction, Effect, OperationRef, Slot, Use } from '../model/change.ts';
import type { Contract, Operation, Remainder, SchemaSource, SecurityRequirement, Server } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
import type { Collector, Fact } from './collect.ts';
import { holder, inside, isWithin, membersOf, samePlace } from './pointers.ts';
import type { SameJson } from './same-json.ts';
import type { SchemaRoot } from './schema-root.ts';
import type { Untouched } from './untouched.ts';
import type { ServerDifference } from './url-templates.ts';
import { dialectOf } from './dialect.ts';

/** What a comparison of two contracts carries along. */
export interface Comparing {
  readonly base: Contract;
  readonly head: Contract;
  readonly sameJson: SameJson;
  readonly untouched: Untouched;
  readonly collector: Collector;
  readonly roots: SchemaRoot[];
  /** Path templates that only differ in names on one side: their names have to tell them apart. */
  readonly twins: ReadonlySet<string>;
  /** How lists of servers of the base differ from those of the head that took their place. */
  readonly serverDifferences: Map<
    readonly Server[],
    { readonly head: readonly Server[]; readonly difference: ServerDifference }
  >;
  /** How requirements of the base differ from those of the head; null when they say the same. */
  readonly securityEffects: Map<SecurityRequirement | null, Map<SecurityRequirement | null, SecurityEffect>>;
}

/** One side is Swagger 2.0 and the other OpenAPI 3, which writes the same in different members. */
export const isOtherFamily = ({ base, head }: Pick<Comparing, 'base' | 'head'>): boolean =>
  (base.family === 'swagger-2.0') !== (head.family === 'swagger-2.0');

/** Two references lead to a component in which there is nothing to find, and what stands beside them is the same, too. */
export const isSameComponent = (
  { untouched, sameJson }: Comparing,
  base: Remainder & { readonly place: Place },
  head: Remainder & { readonly place: Place },
): boolean =>
  untouched.components(base.place, head.place) && sameJson(base.text, head.text) && sameJson(base.rest, head.rest);

/** `worded`: the same credentials suffice, and they are described in another way. */
export type SecurityEffect = Effect | 'worded' | null;

/** A pair of matched operations. */
export interface Pair {
  readonly comparing: Comparing;
  readonly base: Operation;
  readonly head: Operation;
  readonly ref: OperationRef;
  /** The operation and its path as anchors name them, parameter names erased. */
  readonly label: string;
  readonly pathLabel: string;
  /** The provider sends the request (webhooks, callbacks): what the operation calls request, the callers of the API receive. */
  readonly turned: boolean;
  /** It is offered under another path than before, which is told on its own. */
  readonly moved: boolean;
  /** Its name changed as those of the others did that moved with it, which is told on its own. */
  readonly renamed: boolean;
}

/**
 * A place in both contracts where two objects that belong together stand. `step` names it in its parent, without
 * positions in lists: `parameter query limit`, `response 200`.
 */
export interface Site {
  readonly pair: Pair;
  readonly parent: Site | null;
  readonly step: string;
  readonly slot: Slot;
  readonly base: Place;
  readonly head: Place;
}

export function operationSite(pair: Pair): Site {
  const slot: Slot = { part: 'operation' };
  return { pair, parent: null, step: '', slot, base: pair.base.place, head: pair.head.place };
}

/** The site of two objects inside of another pair of objects (or referenced from there). */
export function enter(parent: Site, step: string, slot: Slot, base: Place, head: Place): Site {
  return { pair: parent.pair, parent, step, slot, base, head };
}

/**
 * Whether two objects were compared before, when so much was seen that this is not done again: parts that operations
 * share, of which the changes are known then. Not all operations are named that have them.
 */
export const isDoneBefore = (
  { pair, slot }: Site,
  name: string,
  base: { readonly place: Place },
  head: { readonly place: Place },
): boolean => pair.comparing.collector.metBefore(`${name} ${slot.part} ${pair.turned}`, base.place, head.place);

/** How the callers of the API see a message that the operation itself calls `direction`. */
export function seenByCallers(pair: Pair, direction: Direction): Direction {
  if (!pair.turned) return direction;
  return direction === 'request' ? 'response' : 'request';
}

/** Reports a difference between the two objects of a site. `detail` tells several of the same kind there apart. */
export function reportChanged(site: Site, fact: Fact, direction: Direction | null, detail = '', member = ''): void {
  const place = (side: Place): Place => (member === '' ? side : inside(side, member));
  site.pair.comparing.collector.add(fact, {
    direction,
    anchor: anchorOf(site, 'head', detail),
    component: sharedComponent(site, 'head')?.name ?? null,
    base: place(site.base),
    head: place(site.head),
    origins: [site.base, site.head],
    uses: [useOf(site.pair.ref, site.slot)],
  });
}

/** Something that only one side has. */
export interface Single {
  readonly side: 'base' | 'head';
  readonly step: string;
  readonly slot: Slot;
  /** Where the object itself is written: a shared one may have come or gone in many operations at once. */
  readonly own: Place;
  /** Where it is mentioned: in the operation when the object is a referenced component. */
  readonly mentioned: Place;
}

/** Reports something that one side of a site has and the other hasn't: it is the site that changed, not a component it refers to. */
export function reportSingle(site: Site, fact: Fact, direction: Direction | null, single: Single): void {
  const removed = single.side === 'base';
  const { comparing, ref } = site.pair;
  comparing.collector.add(fact, {
    direction,
    anchor: anchorOf(site, single.side, single.step),
    component: sharedComponent(site, single.side)?.name ?? null,
    base: removed ? single.mentioned : site.base,
    head: removed ? site.head : single.mentioned,
    origins: removed ? [single.own, null] : [null, single.own],
    uses: [useOf(ref, single.slot)],
  });
}

/** Something that came or went in a list of an operation or of the document, which holds for many message parts. */
export interface Listed {
  readonly side: 'base' | 'head';
  readonly step: string;
  readonly slot: Slot;
  readonly place: Place;
  /** The list of the other side, in which it is missed. */
  readonly missing: Place;
  readonly ofOperation: boolean;
}

/** Reports something that one side lists and the other doesn't. */
export function reportListed(site: Site, fact: Fact, direction: Direction | null, listed: Listed): void {
  const { pair } = site;
  const removed = listed.side === 'base';
  pair.comparing.collector.add(fact, {
    direction,
    anchor: listed.ofOperation ? `${pair.label} ${listed.step}` : listed.step,
    component: null,
    base: removed ? listed.place : listed.missing,
    head: removed ? listed.missing : listed.place,
    origins: removed ? [listed.place, null] : [null, listed.place],
    uses: [useOf(pair.ref, listed.slot)],
  });
}

/** Where a member of an object is mentioned: `own` when it is written there, else the place of the reference to it. */
export function mention(container: Place, own: Place, ...members: readonly string[]): Place {
  return isWithin(own, container) ? own : inside(container, ...members);
}

export function useOf(operation: OperationRef, slot: Slot): Use {
  return { operation, slot, path: '' };
}

/** Remembers a pair of schemas for the comparison of schemas. Where one side has none, any value is allowed there. */
export function addRoot(
  site: Site,
  base: SchemaSource | null,
  head: SchemaSource | null,
  direction: Direction,
  required: boolean,
  written: Written = {},
): void {
  if (base === null && head === null) return;
  const { comparing, ref } = site.pair;
  comparing.collector.countSchemas();
  comparing.roots.push({
    base: base ?? anything(site.base, comparing.base),
    head: head ?? anything(site.head, comparing.head),
    direction,
    operation: ref,
    slot: site.slot,
    required,
    ...written,
  });
}

/** How the values of a schema are written, where that is not JSON. */
export type Written = Pick<SchemaRoot, 'separator' | 'form' | 'text' | 'neverEmpty'>;

function anything(place: Place, contract: Contract): SchemaSource {
  return { value: true, place, dialect: dialectOf(contract) };
}

/** The reusable component a place is in, and the members that lead from it to the place. */
export interface ComponentPlace {
  readonly name: string;
  readonly rest: readonly string[];
}

const SWAGGER_SECTIONS = new Map([
  ['definitions', 'schemas'],
  ['parameters', 'parameters'],
  ['responses', 'responses'],
  ['securityDefinitions', 'securitySchemes'],
]);

/** Names the component a place is in, for all versions as OpenAPI 3 does: `parameters/Limit`; null when it is in none. */
export function componentAt(place: Place, contract: Contract): ComponentPlace | null {
  const members = membersOf(place.pointer);
  if (members[0] === 'components') {
    const [, section, name, ...rest] = members;
    return section === undefined || name === undefined ? null : { name: `${section}/${name}`, rest };
  }
  if (contract.family !== 'swagger-2.0' || place.file !== contract.file) return null;
  const [first = '', name, ...rest] = members;
  const section = SWAGGER_SECTIONS.get(first);
  return section === undefined || name === undefined ? null : { name: `${section}/${name}`, rest };
}

/**
 * The component both sides are in. Where an operation refers to another component than before, or to one instead of
 * writing it inline, it is the operation that changed.
 */
function sharedComponent(site: Site, side: 'base' | 'head'): ComponentPlace | null {
  const base = componentAt(site.base, site.pair.comparing.base);
  const head = componentAt(site.head, site.pair.comparing.head);
  if (base === null || head === null || base.name !== head.name) return null;
  return side === 'base' ? base : head;
}

/**
 * The identity of a place that survives reordering and moved lines. It starts at the nearest thing that has a name of
 * its own: a component, a file that is referenced, a path (for what its operations share), or else the operation.
 */
export function anchorOf(site: Site, side: 'base' | 'head', detail: string): string {
  const contract = site.pair.comparing[side];
  const steps = detail === '' ? [] : [detail];
  let here = site;
  for (;;) {
    const place = here[side];
    const outer = here.parent?.[side] ?? null;
    const isReferenced = outer === null || !isWithin(place, outer);
    const component = sharedComponent(here, side);
    if (component !== null && (isReferenced || component.rest.length === 0)) {
      const name = place.file === contract.file ? component.name : `${place.file}#${component.name}`;
      const rest = [component.rest.join('/'), ...steps].filter((step) => step !== '').join(' ');
      return rest === '' ? name : `${name}:${rest}`;
    }
    if (here.parent === null) return [site.pair.label, ...steps].join(' ');
    if (isReferenced) {
      if (isOfPathItem(place, site.pair[side], contract)) return [site.pair.pathLabel, here.step, ...steps].join(' ');
      if (place.file !== outer?.file) return [`${place.file}#${place.pointer}`, ...steps].join(' ');
    }
    steps.unshift(here.step);
    here = here.parent;
  }
}

/**
 * Where the path item of an operation stands. Custom methods of OpenAPI 3.2 stand one level deeper in it; an operation
 * that fills a file of its own is referred to from the root document.
 */
export function pathItemPlace(operation: Operation, contract: Contract): Place {
  const parent = holder(operation.place);
  if (operation.kind === 'path' && samePlace(parent, operation.place)) {
    return inside({ file: contract.file, pointer: '' }, 'paths', operation.path);
  }
  return parent.pointer.endsWith('/additionalOperations') ? holder(parent) : parent;
}

/** Whether a place is in the path item of an operation but in none of its operations. */
function isOfPathItem(place: Place, operation: Operation, contract: Contract): boolean {
  const pathItem = pathItemPlace(operation, contract);
  const shared = ['parameters', 'servers'].map((member) => inside(pathItem, member));
  return shared.some((ancestor) => isWithin(place, ancestor));
}
