import type { MediaType } from '../model/contract.ts';

/** Which media types of two lists describe the same messages. */
export interface MediaTypeMatches {
  readonly pairs: readonly (readonly [MediaType, MediaType])[];
  /** Pairs of a type and a range of the other side that covers it. */
  readonly covered: readonly (readonly [MediaType, MediaType])[];
  readonly removed: readonly MediaType[];
  readonly added: readonly MediaType[];
}

/**
 * Matches media types on their names, `charset` apart (it doesn't change what the content means), and then on ranges:
 * messages of a type that only one side names belong to the most specific range of the other side that covers it.
 */
export function matchMediaTypes(base: readonly MediaType[], head: readonly MediaType[]): MediaTypeMatches {
  const pairs: [MediaType, MediaType][] = [];
  const covered: [MediaType, MediaType][] = [];
  const left = new Set(base);
  const right = new Set(head);
  for (const name of [(type: string) => type.replace(/\s/g, ''), nameOf]) {
    if (left.size === 0 || right.size === 0) break;
    const waiting = new Map<string, MediaType>();
    for (const media of right) if (!waiting.has(name(media.type))) waiting.set(name(media.type), media);
    for (const media of left) {
      const found = waiting.get(name(media.type));
      if (found === undefined || !right.has(found)) continue;
      pairs.push([media, found]);
      left.delete(media);
      right.delete(found);
    }
  }
  const wideBase = right.size === 0 ? new Map<string, MediaType>() : byName(base);
  const wideHead = left.size === 0 ? new Map<string, MediaType>() : byName(head);
  const removed = Array.from(left).filter((media) => {
    const range = covering(media, wideHead);
    if (range !== undefined) covered.push([media, range]);
    return range === undefined;
  });
  const added = Array.from(right).filter((media) => {
    const range = covering(media, wideBase);
    if (range !== undefined) covered.push([range, media]);
    return range === undefined;
  });
  return { pairs, covered, removed: withoutAny(removed, head), added: withoutAny(added, base) };
}

/** Who names no media type may have meant any: to say so is no change. */
const withoutAny = (types: readonly MediaType[], others: readonly MediaType[]): readonly MediaType[] =>
  others.some(({ assumed }) => assumed === true) ? types.filter(({ type }) => nameOf(type) !== '*/*') : types;

/** Type and subtype in lower case with all parameters but `charset`, in a fixed order (RFC 9110 §8.3.1). */
export function nameOf(type: string): string {
  const [essence = '', ...parameters] = type.split(';').map((part) => unquoted(part.trim().toLowerCase()));
  const kept = parameters.filter((parameter) => parameter !== '' && !parameter.startsWith('charset='));
  return [essence, ...kept.toSorted()].join(';');
}

/** A value that needs no quotes is the same with them (RFC 9110 §5.6.6). */
const unquoted = (parameter: string): string => parameter.replace(/^([^=]+)="([\w!#$%&'*+.^`|~-]+)"$/, '$1=$2');

function byName(media: readonly MediaType[]): ReadonlyMap<string, MediaType> {
  return new Map(media.map((one) => [nameOf(one.type), one]));
}

function covering(media: MediaType, ranges: ReadonlyMap<string, MediaType>): MediaType | undefined {
  for (const name of rangesAbove(media.type)) {
    const range = ranges.get(name);
    if (range !== undefined) return range;
  }
  return undefined;
}

/** Whether a media range covers a media type or range and is not the same. */
export function covers(range: string, type: string): boolean {
  return rangesAbove(type).includes(nameOf(range));
}

/**
 * The media ranges that cover a type, the most specific one first (RFC 9110 §12.5.1, and `type/*+suffix`, which documents
 * use as well).
 */
function rangesAbove(mediaType: string): readonly string[] {
  const [essence = ''] = nameOf(mediaType).split(';');
  const [type = '', subtype = ''] = essence.split('/');
  const suffix = subtype.lastIndexOf('+');
  const ranges = suffix < 0 ? [] : [`${type}/*${subtype.slice(suffix)}`];
  ranges.push(`${type}/*`, '*/*', '*');
  const own = ranges.indexOf(essence);
  return essence === '*/*' ? [] : ranges.slice(own + 1);
}
