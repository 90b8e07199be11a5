import { parseEvents, YAMLException, type Event } from 'js-yaml';
import type { Limits } from './limits.ts';

/** A text that can't be read as YAML, with the offset where reading stopped. The message quotes nothing of the text. */
export class YamlFailure extends Error {
  readonly kind: 'syntax' | 'limit';
  readonly offset: number;
  constructor(kind: 'syntax' | 'limit', message: string, offset: number) {
    super(message);
    this.kind = kind;
    this.offset = offset;
  }
}

/** A member with a name that is longer than names may be. */
export const tooLongName = ({ maxName }: Limits, offset: number): YamlFailure =>
  new YamlFailure('limit', `A name is longer than ${maxName} characters.`, offset);

/** The events of a text. They refer to `text`, which may carry more indentation than the original: `original` maps offsets back. */
export interface YamlEvents {
  readonly events: readonly Event[];
  readonly text: string;
  /** Offsets in the original where indentation had to be added. */
  readonly repairs: readonly number[];
  readonly original: (offset: number) => number;
}

const INDENT = ' '.repeat(512);
/** Each repair reads the text again up to its place. */
const maxRereadCharacters = 200_000_000;
const maxRepairs = 200;

/**
 * Parses YAML into events. Flow collections whose lines are indented less than YAML demands (a closing brace below its
 * key, as in JSON pasted into YAML) are read as they are meant: most parsers accept them, and so published
 * specifications contain them. Such lines get more indentation before they are parsed.
 * @throws {YamlFailure}
 */
export function yamlEvents(source: string, limits: Limits): YamlEvents {
  refuseHuge(source, limits);
  let text = source;
  const added: number[] = [];
  let reread = 0;
  const original = (offset: number): number => {
    let shift = 0;
    for (const at of added) {
      if (at >= offset) break;
      shift += Math.min(INDENT.length, offset - at);
    }
    return offset - shift;
  };
  for (;;) {
    try {
      const events = parseEvents(text, { maxDepth: limits.maxDepth });
      return { events, text, repairs: added.map(original), original };
    } catch (error) {
      const lineStart = deficientLine(error, text, added);
      reread += lineStart ?? 0;
      if (lineStart === null || reread > maxRereadCharacters || added.length === maxRepairs) {
        throw failure(error, limits, original);
      }
      text = text.slice(0, lineStart) + INDENT + text.slice(lineStart);
      added.push(lineStart);
    }
  }
}

/** The parser builds an object for every value before anything can be counted, so the number is estimated first, from above. */
function refuseHuge(source: string, limits: Limits): void {
  const most = Math.max(limits.maxNodes, 5_000_000);
  let count = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    // Line breaks, commas, opening brackets and dashes: whatever can begin another value.
    if (code === 10 || code === 13 || code === 44 || code === 91 || code === 123) count++;
    else if (code === 45 && source.charCodeAt(at + 1) === 32) count++;
    if (count > most) throw new YamlFailure('limit', `The document has more than ${most} values.`, at);
  }
}

/** Start of the line that is indented too little; null for another error, or when indentation did not help. */
function deficientLine(error: unknown, text: string, added: readonly number[]): number | null {
  if (!(error instanceof YAMLException) || error.reason !== 'deficient indentation' || !error.mark) return null;
  const before = text.slice(0, error.mark.position);
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  return start > (added.at(-1) ?? -1) ? start : null;
}

function failure(error: unknown, limits: Limits, original: (offset: number) => number): YamlFailure {
  if (!(error instanceof YAMLException)) {
    return new YamlFailure('limit', 'The document is nested too deeply to be read.', 0);
  }
  const offset = original(error.mark?.position ?? 0);
  if (error.reason.startsWith('nesting exceeded')) {
    return new YamlFailure('limit', `Values are nested deeper than ${limits.maxDepth} levels.`, offset);
  }
  return new YamlFailure(
    'syntax',
    `The text is neither valid JSON nor valid YAML: ${withoutQuotes(error.reason)}.`,
    offset,
  );
}

/** The parser's reasons quote names of anchors and tags, which are text of the document. */
function withoutQuotes(reason: string): string {
  return reason.replaceAll(/ ?"[^"]*"| ?!<.*>|: .*/g, '');
}
