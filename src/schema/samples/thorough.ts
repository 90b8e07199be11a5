import { nodeOf } from '../proofs/empty.ts';
import { certainlyHas, shapesOf } from '../texts/format-shapes.ts';
import { STRING } from '../normal-form/node.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import { findWord } from '../texts/patterns.ts';
import { branches } from './sample-cases.ts';
import { fitsText, texts } from './sample-text.ts';
import type { Parties, Sampler, Thorough } from './sampler.ts';
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
  },
};

/** What matches one branch and none of the others. */
function apart({ normaliser }: Sampler, node: Node, branch: Child, { kind, branches: all }: Alternatives): Node {
  if (kind !== 'oneOf') return node;
  const others = all.filter((other) => other !== branch && (nodeOf(normaliser, other).types & node.types) !== 0);
  return others.length === 0 ? node : { ...node, key: `${node.key}!`, nots: [...node.nots, ...others] };
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
