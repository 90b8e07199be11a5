/** Reads `overrides`: levels for some findings only, by rule, by operation and by stability. */
import { didYouMean, quoted } from './suggest.ts';
import { readEnum } from './values.ts';
import { isNothing, refuseAt } from './yaml.ts';
import type { Mapping, Node, Source } from './yaml.ts';

/** One entry of `overrides`. An empty list admits everything. */
export interface Override {
  /** Rule ids; `*` stands for any part of one. */
  readonly rules: readonly string[];
  /** `GET /users/*`, `/beta/**`, or an operationId. */
  readonly at: readonly string[];
  readonly stability: readonly string[];
  readonly level: 'error' | 'warning' | 'info' | 'off';
}

const KEYS = ['rules', 'at', 'stability', 'level'];
const STABILITIES = ['draft', 'alpha', 'beta', 'stable', 'internal'];
const LEVELS = ['error', 'warning', 'info', 'off'] as const;

/**
 * Reads the value of the key.
 * @param rules the ids that there are; null: rulesets are named whose rules are not known yet.
 * @throws ConfigurationError with file, line and column.
 */
export function readOverrides(node: Node, source: Source, rules: readonly string[] | null): readonly Override[] {
  if (node.kind !== 'sequence')
    throw refuseAt(source, node.offset, 'overrides must be a list of entries with "level".');
  return node.items.map((item) => {
    if (item.kind !== 'mapping')
      throw refuseAt(source, item.offset, 'An entry of overrides must be made of keys and values.');
    return readOverride(item, source, rules);
  });
}

function readOverride(node: Mapping, source: Source, known: readonly string[] | null): Override {
  for (const { key } of node.entries) {
    if (!KEYS.includes(key.text))
      throw refuseAt(
        source,
        key.offset,
        `There is no key ${quoted(key.text)} in overrides.${didYouMean(key.text, KEYS)}`,
      );
  }
  const own = (key: string): Node | null => {
    const found = node.entries.find((entry) => entry.key.text === key)?.value;
    return found === undefined || isNothing(found) ? null : found;
  };
  const level = own('level');
  if (level?.kind !== 'scalar') throw refuseAt(source, node.offset, 'An entry of overrides needs a "level".');
  const refuse = (problem: string) => refuseAt(source, level.offset, problem);
  const text = readEnum(level.text, LEVELS, { name: 'level', refuse });
  const read = {
    rules: texts(own('rules'), source),
    at: texts(own('at'), source),
    stability: texts(own('stability'), source),
  };
  for (const rule of read.rules) {
    if (known !== null && !rule.text.includes('*') && !known.includes(rule.text))
      throw refuseAt(source, rule.offset, `There is no rule ${quoted(rule.text)}.${didYouMean(rule.text, known)}`);
  }
  for (const each of read.stability)
    readEnum(each.text, STABILITIES, {
      name: 'stability',
      refuse: (problem) => refuseAt(source, each.offset, problem),
    });
  if (read.rules.length + read.at.length + read.stability.length === 0)
    throw refuseAt(source, node.offset, 'An entry of overrides needs "rules", "at" or "stability".');
  return {
    rules: read.rules.map((each) => each.text),
    at: read.at.map((each) => each.text),
    stability: read.stability.map((each) => each.text),
    level: LEVELS.find((each) => each === text) ?? 'error',
  };
}

interface Text {
  readonly text: string;
  readonly offset: number;
}

function texts(node: Node | null, source: Source): readonly Text[] {
  if (node === null) return [];
  if (node.kind === 'mapping') throw refuseAt(source, node.offset, 'It must be a text or a list of texts.');
  return (node.kind === 'scalar' ? [node] : node.items).map((item) => {
    if (item.kind !== 'scalar') throw refuseAt(source, item.offset, 'It must be a text or a list of texts.');
    return item;
  });
}
