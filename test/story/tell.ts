/** The story of five releases: told by running the program, written down as a page. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Files } from './repository.ts';
import { openStage, read, withApi, type Shown, type Stage } from './stage.ts';

const CONFIG = `# .api-governor.yaml
fail-on: breaking
lint: { mode: all }
approve-command: true
deprecation-notice: { stable: 180 }
`;
const BASELINE = '.api-governor/baseline.yaml';
const WAIVERS = '.api-governor/waivers.yaml';

/** Tells everything; the result is a Markdown page. */
export async function tell(): Promise<string> {
  const stage = await openStage();
  const parts = [INTRODUCTION];
  let files: Files = { '.api-governor.yaml': CONFIG, CODEOWNERS: '* @maria\n' };
  files = withApi(files, '1.0.0');
  await stage.repository.commit('2025-03-03', 'Release 1.0.0', files);
  await stage.repository.tag('v1.0.0');
  files = await firstDay(stage, files, parts);
  files = await addition(stage, files, parts);
  files = await deprecation(stage, files, parts);
  files = await approvedBreak(stage, files, parts);
  await tooEarly(stage, files, parts);
  files = await correction(stage, files, parts);
  await plannedRemoval(stage, files, parts);
  return `${parts.join('\n\n')}\n`;
}

async function firstDay(stage: Stage, files: Files, parts: string[]): Promise<Files> {
  const directory = await stage.repository.clone();
  const line = 'api-governor baseline --write';
  const said = await stage.type('2025-03-04', directory, line);
  const baseline = readFileSync(join(directory, BASELINE), 'utf8');
  const after = { ...files, [BASELINE]: baseline };
  await stage.repository.commit('2025-03-04', 'Record what is known', after);
  parts.push(
    '## The first day',
    'The API is released as 1.0.0, and the team adds API Governor. The rulesets find things that nobody is going to put right today. They go into a [baseline](baseline.md): known from now on, and not forgotten.',
    terminal(line, said),
    file(BASELINE, baseline),
    'This is the configuration; the rest is the default.',
    fence('yaml', CONFIG),
  );
  return after;
}

async function addition(stage: Stage, files: Files, parts: string[]): Promise<Files> {
  await using github = await stage.github();
  const first = await stage.repository.propose('2025-04-28', 'Cancel bookings', withApi(files, 'cancel-bookings'));
  const forgotten = await stage.review('2025-04-28', first, github);
  expect([forgotten.verdict, forgotten.outputs['next-version']]).toEqual(['pass', '1.1.0']);
  const after = withApi(files, '1.1.0');
  await stage.repository.commit('2025-05-05', 'Cancel bookings', after);
  const gated = await stage.release('2025-05-05', 'v1.1.0');
  expect(gated.verdict).toBe('pass');
  parts.push(
    '## 1.1.0: something new',
    'A pull request adds an operation. Nobody breaks, so it may be merged; but its author forgot the version, and the comment shows the edit to make.',
    comment(forgotten),
    'With that edit it is merged, and the tag `v1.1.0` is pushed. The [gate](releases.md) compares it with `v1.0.0`, and the job summary has the changelog of the API at its end, which is an output as well:',
    released(gated),
  );
  return after;
}

async function deprecation(stage: Stage, files: Files, parts: string[]): Promise<Files> {
  await using github = await stage.github();
  const after = withApi(files, '1.2.0');
  const proposed = await stage.repository.propose('2025-06-23', 'Search sailings', after);
  const shownOnce = await stage.review('2025-06-23', proposed, github);
  expect(shownOnce.verdict).toBe('pass');
  await stage.repository.commit('2025-07-01', 'Search sailings', after);
  const gated = await stage.release('2025-07-01', 'v1.2.0');
  expect(gated.verdict).toBe('pass');
  const line = 'api-governor calendar';
  parts.push(
    '## 1.2.0: something is going to go',
    'A better search replaces the old one. The old one is deprecated and says until when it works: `x-sunset: 2026-01-31`. Stable operations need [180 days of notice](deprecation.md) here; this is more.',
    comment(shownOnce),
    'It is released on 2025-07-01. From this day on the date is public, and the notice runs: what counts is the release that published it, not what a commit claims.',
    terminal(line, await stage.type('2025-07-01', await stage.repository.clone(), line)),
  );
  return after;
}

async function approvedBreak(stage: Stage, files: Files, parts: string[]): Promise<Files> {
  await using github = await stage.github();
  const broken = withApi(files, 'contact');
  const proposed = await stage.repository.propose('2025-09-22', 'Contacts in place of phones', broken);
  const refused = await stage.review('2025-09-22', proposed, github);
  expect(refused.verdict).toBe('fail');
  const [ids = ''] = /(?<=\/api-governor accept )[0-9a-f ]+(?= <reason>)/u.exec(refused.markdown) ?? [];
  const command = `/api-governor accept ${ids.trim()} Agencies agreed at the meeting of 2025-09-15.`;
  github.say(command, 'reader').createdAt = '2025-09-22T13:00:00Z';
  const ignored = await stage.review('2025-09-22', proposed, github);
  expect(ignored.verdict).toBe('fail');
  github.say(command, 'maria').createdAt = '2025-09-23T08:00:00Z';
  const approved = await stage.review('2025-09-23', proposed, github);
  expect(approved.verdict).toBe('pass');
  parts.push(
    '## 2.0.0: a break that is meant',
    'The phone number of a booking becomes a contact, which may be an address as well. Whoever reads `phone` breaks. The comment proves it with a response that the old contract did not allow, and says what lets it pass.',
    comment(refused),
    `Somebody without write access tries it first: \`${command}\` Nothing happens but a note:`,
    quote(notesOf(ignored.markdown, '@reader')),
    'Then `@maria`, who owns the API, writes the same. The check is green; the break is still shown, with who let it pass and why, and it still needs its version.',
    comment(approved),
    ...(await tooSmall(stage, broken)),
  );
  return withApi(files, '2.0.0');
}

/** A release with too small a step, and then with the right one. */
async function tooSmall(stage: Stage, broken: Files): Promise<readonly string[]> {
  await stage.repository.commit('2025-09-29', 'Contacts in place of phones', broken);
  const refused = await stage.release('2025-09-29', 'v1.3.0');
  expect(refused.verdict).toBe('fail');
  await stage.repository.untag('v1.3.0');
  await stage.repository.commit('2025-10-06', 'Call it 2.0.0', withApi(broken, '2.0.0'));
  const gated = await stage.release('2025-10-06', 'v2.0.0');
  expect([gated.verdict, gated.outputs['required-bump']]).toEqual(['pass', 'major']);
  return [
    'It is merged, and somebody tags it `v1.3.0`. That is where the gate closes: nobody who updates within 1.x expects this.',
    summary(refused),
    'The tag is taken back, the version becomes 2.0.0, and the gate opens. The break is announced, which is what a major version is for. From the job summary:',
    released(gated),
  ];
}

async function tooEarly(stage: Stage, files: Files, parts: string[]): Promise<void> {
  await using github = await stage.github();
  const early = withApi(files, 'remove-too-early');
  const proposed = await stage.repository.propose('2025-11-10', 'Remove the old search', early);
  const refused = await stage.review('2025-11-10', proposed, github);
  expect(refused.verdict).toBe('fail');
  parts.push(
    '## Too early',
    'On 2025-11-10 somebody removes the old search. It is deprecated, but its day has not come.',
    comment(refused),
    'The pull request is closed. The calendar on that day:',
    terminal(
      'api-governor calendar',
      await stage.type('2025-11-10', await stage.repository.clone(), 'api-governor calendar'),
    ),
  );
}

async function correction(stage: Stage, files: Files, parts: string[]): Promise<Files> {
  const directory = await stage.repository.clone();
  const seats = withApi(files, 'seats');
  writeFileSync(join(directory, 'api.yaml'), read('seats.yaml'));
  const checked = await stage.type('2026-01-12', directory, 'api-governor check');
  const [id = ''] = /(?<= )[0-9a-f]{12}(?=\n|$)/mu.exec(checked) ?? [];
  const line = `api-governor waive ${id} --kind spec-correction --reason "The server has never taken more than 6" --owner maria --expires 2026-03-31`;
  const said = await stage.type('2026-01-12', directory, line);
  const waivers = readFileSync(join(directory, WAIVERS), 'utf8');
  const agreed = { ...files, [WAIVERS]: waivers };
  await stage.repository.commit('2026-01-13', 'Waive the correction of seats', agreed);
  await using github = await stage.github();
  const after = { ...seats, [WAIVERS]: waivers };
  const proposed = await stage.repository.propose('2026-01-14', 'Say that 6 seats are the most', after);
  const passed = await stage.review('2026-01-14', proposed, github);
  expect([passed.verdict, passed.outputs['required-bump']]).toEqual(['pass', 'patch']);
  await stage.repository.commit('2026-01-15', 'Say that 6 seats are the most', after);
  parts.push(
    '## A mistake in the description',
    'The description says that 9 seats can be booked at once. The server has never taken more than 6. Putting that right looks like a break, and the check on the own machine says so:',
    terminal('api-governor check', checked),
    'Nobody breaks who did not break before. That is for a person to say, in a [waiver](waivers.md) with a reason and an end, which is reviewed in a pull request of its own:',
    terminal(line, said),
    file(WAIVERS, waivers),
    'Once it is merged, the correction passes as a patch:',
    comment(passed),
  );
  return after;
}

async function plannedRemoval(stage: Stage, files: Files, parts: string[]): Promise<void> {
  await using github = await stage.github();
  const after = withApi(files, '2.1.0');
  const proposed = await stage.repository.propose('2026-02-02', 'Remove the old search', after);
  const passed = await stage.review('2026-02-02', proposed, github);
  expect([passed.verdict, passed.outputs['breaking'], passed.outputs['required-bump']]).toEqual(['pass', '0', 'minor']);
  await stage.repository.commit('2026-02-09', 'Remove the old search', after);
  const gated = await stage.release('2026-02-09', 'v2.1.0');
  expect(gated.verdict).toBe('pass');
  const directory = await stage.repository.clone();
  expect(existsSync(join(directory, BASELINE))).toBe(true);
  const line = `api-governor changelog v1.0.0:api.yaml v2.1.0:api.yaml --waivers ${WAIVERS}`;
  parts.push(
    '## 2.1.0: gone, as announced',
    'After 2026-01-31 the same removal is no surprise to anybody: it was published in `v1.2.0`, more than 180 days ago, and its day has come. It breaks nobody who read the announcement, so that a minor step is enough.',
    comment(passed),
    'The release, with what the waiver said about the seats:',
    released(gated),
    'And what happened in a year, for somebody who comes from 1.0.0. Two descriptions are compared here, so what the team agreed on has to be named:',
    terminal(line, await stage.type('2026-02-09', directory, line)),
  );
}

const INTRODUCTION = `# The story of five releases

A small API, from its first release to its fifth: something is added, something is deprecated and goes, something breaks, and a
mistake is put right. Everything below that looks like output **is** output: a test builds the git history from the
descriptions in [\`examples/ferry\`](../examples/ferry), runs the built action and command line on each day of the story, and
compares this page with what they say.`;

const fence = (language: string, text: string): string => `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
const terminal = (line: string, said: string): string => fence('text', `$ ${line}\n${said}`);
const file = (name: string, text: string): string => `\`${name}\`:\n\n${fence('yaml', text)}`;
const quote = (text: string): string =>
  text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
const comment = ({ markdown }: Shown): string => quote(markdown);
const summary = comment;
/** Of a release that passes: the verdict, and the changelog that goes into the notes of the release. */
const released = ({ markdown, outputs }: Shown): string =>
  quote(`${markdown.split('\n')[0] ?? ''}\n\n${(outputs['changelog'] ?? '').trim().replaceAll(/^#/gmu, '##')}`);

/** The note of a comment that is about somebody. */
function notesOf(markdown: string, who: string): string {
  const line = markdown.split('\n').find((one) => one.includes(who) && !one.includes('Ask')) ?? '';
  expect(line).not.toBe('');
  return line.replace(/^> (?:- )?/u, '');
}
