import { MAX_COMBINED, without } from '../proofs/apart.ts';
import { nodeOf } from '../proofs/empty.ts';
import { certainlyHas, shapesOf } from '../texts/format-shapes.ts';
import type { Json } from '../../model/json.ts';
import { meet, settle } from '../normal-form/meet.ts';
import { OBJECT, STRING } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import { findWord } from '../texts/patterns.ts';
import { objectOf } from './sample.ts';
import { branches } from './sample-cases.ts';
import { fitsText, texts } from './sample-text.ts';
import type { Parties, Sampler, Spot, Thorough } from './sampler.ts';
import { textHasFormat } from '../texts/text-formats.ts';
import { differingWords, few, filtered } from './violations.ts';

/** What is tried besides where nothing was found at first sight: what a person would think of next. */
export const THOROUGH: Thorough = {
  apart,
  texts: otherWords,
  violations: function* (parties) {
    const { sampler, sender } = parties;
    for (const node of branches(sampler, sender))
      if (node !== sender) yield* differingWords({ ...parties, sender: node });
    yield* misformatted(parties);
    yield* combined(parties);
  },
};

/** What matches one branch and none of the others. */
function apart({ normaliser }: Sampler, node: Node, branch: Child, { kind, branches: all }: Alternatives): Node {
  if (kind !== 'oneOf') return node;
  const others = all.filter((other) => other !== branch && (nodeOf(normaliser, other).types & node.types) !== 0);
  return others.length === 0 ? node : { ...node, key: `${node.key}!`, nots: [...node.nots, ...others] };
}

/** What two alternatives of the sender's `anyOf` are met by, for a receiver that takes one of several. */
function* combined({ sampler, sender, receiver, spot }: Parties): Generator<Json> {
  if (!receiver.alternatives.some(({ kind }) => kind === 'oneOf')) return;
  for (const mine of sender.alternatives) {
    if (mine.kind !== 'anyOf' || mine.branches.length > MAX_COMBINED) continue;
    const rest = without(sender, mine);
    const own = mine.branches.map((branch) => nodeOf(sampler.normaliser, branch));
    for (const [index, one] of own.entries())
      for (const other of own.slice(index + 1)) {
        const both = settle(meet(meet(rest, one), other));
        if ((both.types & OBJECT) !== 0) yield* few(objects(sampler, both, spot), 2);
      }
  }
}

/** The least of an object, and all that is described of it. */
function* objects(sampler: Sampler, node: Node, spot: Spot): Generator<Json> {
  for (const full of [false, true]) {
    const value = objectOf(sampler, node, spot, { full });
    if (value !== undefined) yield value;
  }
}

/** Other words than the shortest, which are of the formats as well. */
function* otherWords(node: Node): Generator<string> {
  const { patterns, formats, minLength, maxLength } = node.string;
  if (patterns.length === 0) return;
  const inside = [...patterns, ...formats.map((format) => certainlyHas(format) ?? shapesOf([format])[0] ?? '')];
  const found: string[] = [];
  while (found.length < MAX_WORDS) {
    const others = found.map((word) => `^${word.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)}$`).join('|');
    const word = findWord({ inside, outside: others === '' ? null : others, minLength, maxLength });
    if (word === null) return;
    if (fitsText(node, word)) yield word;
    found.push(word);
  }
}

const MAX_WORDS = 4;

/** Texts of the sender that don't have the receiver's formats. */
function* misformatted({ sampler, sender, receiver, spot }: Parties): Generator<string> {
  for (const format of receiver.string.formats) {
    if (sender.string.formats.includes(format)) continue;
    const isOther = (text: string): boolean => textHasFormat(format, text) === false;
    for (const node of branches(sampler, sender)) {
      if ((node.types & STRING) === 0) continue;
      yield* few(filtered(texts(node, spot.name), isOther), 2);
      const { patterns, formats, minLength, maxLength } = node.string;
      const inside = [...patterns, ...formats.flatMap((own) => certainlyHas(own) ?? [])];
      for (const outside of inside.length === 0 ? [] : shapesOf([format])) {
        const word = findWord({ inside, outside, minLength, maxLength });
        if (word !== null) yield word;
      }
    }
  }
}
