import * as fc from 'fast-check';

const FRAGMENTS = [
  '<!-- api-governor:x -->',
  '<!--',
  '-->',
  '</details>',
  '<details>',
  '<script>alert(1)</script>',
  '<img src=https://evil.example/x.png>',
  '![x](https://evil.example/x.png)',
  '[click](https://evil.example)',
  '[ref]: https://evil.example',
  '`',
  '``',
  '```',
  '````\n',
  '~~~',
  '\n',
  '\r\n',
  '\n\n# heading\n',
  '\n- item\n',
  '    ',
  '@octocat',
  '@org/team',
  'me@evil.example',
  '#1',
  'GH-1',
  'https://evil.example',
  'www.evil.example',
  'mailto:x@evil.example',
  '3f2c1ab9',
  ':tada:',
  '|',
  '\\',
  '\\`',
  '*',
  '__',
  '$x$',
  '&lt;',
  ']]>',
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u2028',
  '\ud800',
  '::error::x',
  '日本語',
  '🦊',
  '__proto__',
  'word',
  'two words',
  '1. ',
  '-',
  '+ ',
  '.',
  '!',
  '(',
  ')',
  "'",
  '"',
  ' ',
];

/** Text that somebody who may edit a specification could write to take over a report. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** A message as a careless rule would write it: the value between single backticks, whatever it is. */
export const hostileProse: fc.Arbitrary<string> = fc.oneof(
  hostileText,
  hostileText.map((value) => `Response property \`${value}\` was removed.`),
  fc.tuple(hostileText, hostileText).map(([a, b]) => `\`${a}\`\`${b}\` (see \`${a}\`) ${b}`),
);

/**
 * What of a Markdown text is not code, by CommonMark 0.31 §4.5 and §6.1; written independently of the room under test.
 * Throws when a fence is left open.
 */
export function outsideOfCode(markdown: string): string {
  const kept: string[] = [];
  let fence: string | null = null;
  for (const line of markdown.split(/\r\n|\n|\r/u)) {
    const mark = /^ {0,3}(`{3,})([^`]*)$/u.exec(line);
    if (fence === null && mark !== null) fence = mark[1]!;
    else if (fence === null) kept.push(outsideOfSpans(line));
    else if (mark !== null && mark[1]!.length >= fence.length && mark[2]!.trim() === '') fence = null;
  }
  if (fence !== null) throw new Error('A code block is left open.');
  return kept.join('\n');
}

function outsideOfSpans(line: string): string {
  let kept = '';
  let at = 0;
  while (at < line.length) {
    if (line[at] !== '`') {
      kept += line[at];
      at += 1;
      continue;
    }
    let ticks = 0;
    while (line[at + ticks] === '`') ticks += 1;
    const close = new RegExp(`(?<!\`)\`{${ticks}}(?!\`)`, 'u').exec(line.slice(at + ticks));
    if (close === null) {
      kept += '`'.repeat(ticks);
      at += ticks;
    } else {
      kept += '§';
      at += 2 * ticks + close.index;
    }
  }
  return kept;
}
