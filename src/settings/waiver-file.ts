/**
 * Reads the file of waivers. Every key that is not known is refused with the name that was probably meant, and every value
 * with what may stand there. Half of a waiver is none: a file with a mistake gives no waivers at all, so that nobody
 * believes in one that does not count.
 */
import type { PlacePattern, Waiver } from '../model/waiver.ts';
import type { ConfigurationError } from './errors.ts';
import { didYouMean, quoted } from './suggest.ts';
import { readEnum } from './values.ts';
import { FINDING_ID, waiverBumps, waiverKeys, waiverKinds } from './waiver-keys.ts';
import { isNothing, readYaml, refuseAt } from './yaml.ts';
import type { Mapping, Node, Scalar, Source } from './yaml.ts';

type Key = (typeof waiverKeys)[number]['key'];

const LONGEST = 1000;

/**
 * Reads the text of a file of waivers.
 * @param file what messages call it.
 * @param rules the ids that `rule` may name; null: any, because rulesets of the user's own bring others.
 * @throws ConfigurationError with file, line and column.
 */
export function readWaivers(text: string, file: string, rules: readonly string[] | null): readonly Waiver[] {
  const source = { text: text.startsWith('\uFEFF') ? text.slice(1) : text, file };
  const root = readYaml(source);
  if (root === null || isNothing(root)) return [];
  if (root.kind !== 'sequence')
    throw refuseAt(
      source,
      root.offset,
      'The file must be a list of waivers, each beginning with "- id:" or "- rule:".',
    );
  return root.items.map((item, at) => readWaiver(item, at, source, rules));
}

function readWaiver(node: Node, at: number, source: Source, rules: readonly string[] | null): Waiver {
  if (node.kind !== 'mapping') throw refuseAt(source, node.offset, 'A waiver must be made of keys and values.');
  const given = keysOf(node, source);
  const refuse = (key: Key, problem: string): ConfigurationError =>
    refuseAt(source, given.get(key)?.offset ?? node.offset, problem);
  for (const { key, required } of waiverKeys)
    if (required && !given.has(key)) throw refuseAt(source, node.offset, `This waiver has no "${key}".`);
  const textOf = (key: Key): string | null => given.get(key)?.text.trim() ?? null;
  const oneOf = <T extends string>(key: Key, values: readonly T[]): T | null => {
    const text = textOf(key);
    if (text === null) return null;
    const read = readEnum(text, values, { name: key, refuse: (problem) => refuse(key, problem) });
    return values.find((value) => value === read) ?? null;
  };
  const expires = textOf('expires') ?? '';
  if (!isDay(expires)) throw refuse('expires', `expires must be a day like 2026-12-31, not ${quoted(expires)}.`);
  const start = source.text.slice(0, node.offset).split(/\r\n|\n|\r/);
  return {
    target: targetOf(textOf, refuse, rules),
    api: textOf('api'),
    kind: oneOf('kind', waiverKinds) ?? waiverKinds[0],
    reason: textOf('reason') ?? '',
    owner: textOf('owner') ?? '',
    ticket: textOf('ticket'),
    expires,
    bump: oneOf('bump', waiverBumps),
    location: { file: source.file, pointer: `/${at}`, line: start.length, column: (start.at(-1) ?? '').length + 1 },
  };
}

function keysOf(node: Mapping, source: Source): ReadonlyMap<Key, Scalar> {
  const given = new Map<Key, Scalar>();
  for (const { key, value } of node.entries) {
    const known = waiverKeys.find((each) => each.key === key.text)?.key;
    if (known === undefined) {
      const names = waiverKeys.map((each) => each.key);
      throw refuseAt(source, key.offset, `A waiver has no key ${quoted(key.text)}.${didYouMean(key.text, names)}`);
    }
    if (isNothing(value)) continue;
    if (value.kind !== 'scalar') throw refuseAt(source, value.offset, `${known} must be a single value.`);
    if (value.text.trim() === '') throw refuseAt(source, value.offset, `${known} must not be empty.`);
    if (value.text.length > LONGEST)
      throw refuseAt(source, value.offset, `${known} must not be longer than ${LONGEST} characters.`);
    given.set(known, value);
  }
  return given;
}

function targetOf(
  textOf: (key: Key) => string | null,
  refuse: (key: Key, problem: string) => ConfigurationError,
  rules: readonly string[] | null,
): Waiver['target'] {
  const [id, rule, at] = [textOf('id'), textOf('rule'), textOf('at')];
  if (id !== null) {
    if (rule !== null || at !== null)
      throw refuse(
        rule === null ? 'at' : 'rule',
        'A waiver names a finding by "id", or by "rule" and "at", not by both.',
      );
    if (!FINDING_ID.test(id))
      throw refuse('id', `id must be the id of a finding, like 626da2ce9399, not ${quoted(id)}.`);
    return { by: 'id', id };
  }
  if (rule === null) throw refuse('at', 'A waiver needs an "id", or a "rule" and "at".');
  if (rules !== null && !rules.includes(rule))
    throw refuse('rule', `There is no rule ${quoted(rule)}.${didYouMean(rule, rules)}`);
  if (at === null) throw refuse('rule', 'A waiver for a rule needs "at", the place it is for; "*" is everywhere.');
  const place = readPlace(at);
  if (place === null)
    throw refuse(
      'at',
      `at must be like "GET /users/{id}", "GET /users/{id} /**/properties/email" or "/components/schemas/User/**", not ${quoted(at)}.`,
    );
  return { by: 'rule', rule, at: place };
}

/**
 * Reads the place of a waiver: method and path, a JSON Pointer, or all three; null when it is none. The pointer has no `#`,
 * which would begin a comment in YAML and leave a waiver that is wider than what was meant.
 */
export function readPlace(text: string): PlacePattern | null {
  const written = text.trim();
  if (written === '*' || written === '**') return { text: written, method: null, path: null, pointer: null };
  if (/^\/\S*$/u.test(written)) return { text: written, method: null, path: null, pointer: written };
  const [, method, path, pointer = null] = /^([A-Za-z][A-Za-z-]*|\*)\s+(\S+)(?:\s+(\/\S*))?$/u.exec(written) ?? [];
  if (method === undefined || path === undefined) return null;
  return { text: written, method: method === '*' ? null : method.toLowerCase(), path, pointer };
}

/** A day that the calendar has, as `2026-02-28`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
