import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException } from 'js-yaml';
import type { Event, ScalarStyle } from 'js-yaml';
import { ConfigurationError } from './errors.ts';
import { quoted } from './suggest.ts';

// The configuration file is read as a tree with positions and texts, and not as values: a message can then say where
// something stands, and what is meant as text stays as it is written (`base: 1.10` is the branch 1.10, not the number 1.1).

/** A value in the file. `offset` counts characters from the start of the text. */
export type Node = Scalar | Sequence | Mapping;
export interface Scalar {
  readonly kind: 'scalar';
  readonly text: string;
  /** Written without quotes, so that `true` is a truth value and an empty text is nothing. */
  readonly plain: boolean;
  readonly offset: number;
}
export interface Sequence {
  readonly kind: 'sequence';
  readonly items: Node[];
  readonly offset: number;
}
export interface Mapping {
  readonly kind: 'mapping';
  readonly entries: { readonly key: Scalar; readonly value: Node }[];
  readonly offset: number;
}

/** A file of configuration is written by people: larger ones, deeper ones or ones full of aliases are attacks or mistakes. */
const limits = { characters: 200_000, depth: 20, aliases: 100 } as const;

/** A text and the name of its file, so that messages can point into it. */
export interface Source {
  readonly text: string;
  readonly file: string;
}

/** A place in a text. Both count from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset stands. */
export function positionAt({ text }: Source, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The error that says what is wrong at a place in the text. */
export function refuseAt(source: Source, offset: number, problem: string): ConfigurationError {
  return new ConfigurationError(problem, { file: source.file, ...positionAt(source, offset) });
}

/**
 * Reads one YAML document (JSON is YAML, too). Null when it holds nothing.
 * @param longest how many characters it may have.
 * @throws ConfigurationError with the position of what cannot be read.
 */
export function readYaml(source: Source, longest: number = limits.characters): Node | null {
  if (source.text.length > longest) {
    throw new ConfigurationError(`The file is longer than ${longest} characters.`, { file: source.file });
  }
  return build(source, eventsOf(source));
}

function eventsOf(source: Source): Event[] {
  try {
    return parseEvents(source.text, { maxDepth: limits.depth });
  } catch (error) {
    if (error instanceof YAMLException && error.mark !== undefined) {
      throw refuseAt(source, error.mark.position, `This is not valid YAML: ${error.reason}.`);
    }
    throw new ConfigurationError('This is not valid YAML.', { file: source.file });
  }
}

interface Open {
  readonly node: Sequence | Mapping;
  key: Scalar | null;
}

function build(source: Source, events: readonly Event[]): Node | null {
  const anchors = new Map<string, Node>();
  const open: (Open | null)[] = [];
  let root: Node | null = null;
  let documents = 0;
  let aliases = 0;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) {
      open.pop();
      continue;
    }
    if (event.type === EVENT_ID.DOCUMENT) {
      documents += 1;
      if (documents > 1) throw new ConfigurationError('There is more than one YAML document.', { file: source.file });
      open.push(null);
      continue;
    }
    if (event.type === EVENT_ID.ALIAS) aliases += 1;
    if (aliases > limits.aliases) throw new ConfigurationError('There are too many aliases.', { file: source.file });
    const node = nodeOf(source, event, anchors);
    const parent = open.at(-1) ?? null;
    if (parent === null) root ??= node;
    else attach(source, parent, node);
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push(node.kind === 'scalar' ? null : { node, key: null });
    }
  }
  return root;
}

function nodeOf(
  source: Source,
  event: Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>,
  anchors: Map<string, Node>,
): Node {
  const anchor = event.anchorStart < 0 ? null : source.text.slice(event.anchorStart, event.anchorEnd);
  if (event.type === EVENT_ID.ALIAS) {
    const target = anchors.get(anchor ?? '');
    if (target === undefined) throw refuseAt(source, event.anchorStart, `Nothing is called ${quoted(anchor ?? '')}.`);
    return target;
  }
  if (event.tagStart >= 0) throw refuseAt(source, event.tagStart, 'YAML tags are not used here.');
  const node = plainNode(source.text, event);
  if (anchor !== null) anchors.set(anchor, node);
  return node;
}

function plainNode(
  text: string,
  event: Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT | typeof EVENT_ID.ALIAS }>,
): Node {
  if (event.type === EVENT_ID.SEQUENCE) return { kind: 'sequence', items: [], offset: event.start };
  if (event.type === EVENT_ID.MAPPING) return { kind: 'mapping', entries: [], offset: event.start };
  return {
    kind: 'scalar',
    text: getScalarValue(text, event),
    plain: event.style === SCALAR_STYLE.PLAIN,
    offset: isQuoted(event.style) ? event.valueStart - 1 : event.valueStart,
  };
}

function isQuoted(style: ScalarStyle): boolean {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED;
}

function attach(source: Source, parent: Open, node: Node): void {
  if (parent.node.kind === 'sequence') {
    parent.node.items.push(node);
    return;
  }
  if (parent.key === null) {
    if (node.kind !== 'scalar') throw refuseAt(source, node.offset, 'A key must be a word.');
    const { text } = node;
    if (parent.node.entries.some((entry) => entry.key.text === text)) {
      throw refuseAt(source, node.offset, `${quoted(text)} is set twice.`);
    }
    parent.key = node;
    return;
  }
  parent.node.entries.push({ key: parent.key, value: node });
  parent.key = null;
}

/** Is this nothing: an empty value, `null` or `~`? */
export function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.plain && ['', '~', 'null', 'Null', 'NULL'].includes(node.text);
}
