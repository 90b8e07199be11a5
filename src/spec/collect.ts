import type { Location, Place } from '../model/location.ts';
import type { SpecProblem } from '../model/problem.ts';
import type { Tree } from '../model/tree.ts';
import type { Limits } from './limits.ts';
import { parseText, type SourceFile } from './parse.ts';
import { findReferences, type Reference, type Seen } from './references.ts';
import { createResolver, followAll, type Resolver } from './resolve.ts';

/** All files of one specification, and a resolver over them. */
export interface Collected {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly resolver: Resolver;
  readonly problems: readonly SpecProblem[];
  /** What only text or extensions refer to and could not be read. */
  readonly leftOut: readonly { readonly message: string; readonly place: Place }[];
}

const maxProblems = 100;
const readAtOnce = 64;

interface State {
  readonly tree: Tree;
  readonly limits: Limits;
  readonly files: Map<string, SourceFile>;
  /** Files that were asked for and can't be had. */
  readonly failed: Map<string, SpecProblem>;
  readonly resolver: Resolver;
  readonly problems: SpecProblem[];
  /** Length of all texts read so far. */
  characters: number;
  readonly leftOut: { readonly message: string; readonly place: Place }[];
  readonly reported: Set<string>;
  /** What was searched for references already. */
  readonly seen: Seen;
  readonly known: KnownFiles;
}

/** Files of another revision of a specification, by path. */
export type KnownFiles = ReadonlyMap<string, SourceFile>;

/** Reads one file of a tree and parses it. What another revision of it holds alike is shared with that. */
export async function readSource(
  tree: Tree,
  path: string,
  limits: Limits,
  known: SourceFile | null = null,
): Promise<{ readonly file: SourceFile } | { readonly problem: SpecProblem }> {
  const found = await tree.read(path);
  if (found.kind === 'missing') {
    return { problem: { code: 'missing', message: `The file ${path} does not exist.`, file: path, location: null } };
  }
  if (found.kind === 'refused') {
    return {
      problem: {
        code: 'refused',
        message: sentence(`The file ${path} can't be read: ${found.reason}`),
        file: path,
        location: null,
      },
    };
  }
  const parsed = parseText(path, found.text, limits, known);
  if ('file' in parsed) return parsed;
  const { code, message, position } = parsed.failure;
  const location = position && { file: path, pointer: '', ...position };
  return { problem: { code, message, file: path, location } };
}

function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

/**
 * Reads every file that the references of a specification name, transitively, in waves, each in the order of discovery:
 * the same tree always gives the same files in the same order.
 */
export async function collectFiles(
  tree: Tree,
  root: SourceFile,
  limits: Limits,
  known: KnownFiles = new Map(),
): Promise<Collected> {
  const files = new Map([[root.path, root]]);
  const resolver = createResolver(files);
  resolver.add(root);
  const start = { value: root.value, place: { file: root.path, pointer: '' } };
  const state: State = {
    tree,
    limits,
    files,
    failed: new Map(),
    resolver,
    problems: [],
    characters: root.text.length,
    leftOut: [],
    reported: new Set(),
    seen: { objects: new Map(), texts: new Map(), tree: root.known === null ? null : start },
    known,
  };
  if (resolver.isPlain(root.path)) state.seen.texts.set(root.path, new Map());
  let waiting: readonly Reference[] = findReferences(start, 'object', false, state.seen);
  while (waiting.length > 0) {
    const { next, wanted } = settle(state, waiting);
    await readAll(state, wanted);
    waiting = next;
  }
  return { files, resolver, problems: state.problems, leftOut: state.leftOut };
}

/** Follows the references that can be followed by now; gives those that have to wait, and the files they wait for. */
function settle(
  state: State,
  waiting: readonly Reference[],
): { next: readonly Reference[]; wanted: readonly string[] } {
  const next: Reference[] = [];
  const wanted = new Set<string>();
  const queue = [...waiting];
  for (const reference of queue) {
    const step = state.resolver.step(reference.ref, reference.place);
    switch (step.kind) {
      case 'found': {
        checkCycle(state, reference);
        for (const found of findReferences(step, reference.reading, reference.soft, state.seen)) queue.push(found);
        break;
      }
      case 'unread': {
        if (state.failed.has(step.file)) reportFile(state, reference, step.file);
        else {
          next.push(reference);
          wanted.add(step.file);
        }
        break;
      }
      case 'nowhere':
        report(state, reference, 'dangling-ref', `The \`$ref\` to ${reference.ref} leads nowhere.`);
        break;
      case 'elsewhere':
        // A description can be as its authors want it, and refer to what others publish.
        report(
          state,
          { ...reference, soft: true },
          'remote-ref',
          `The \`$ref\` to ${reference.ref} leads to another server, which is not read: only files of the same tree are.`,
        );
        break;
      case 'refused':
        report(state, reference, 'refused', `The \`$ref\` to ${reference.ref} is refused: ${step.reason}.`);
        break;
    }
  }
  return { next, wanted: [...wanted] };
}

/** A file that can't be read is reported once where it is wrong; a missing one at every reference that names it. */
function reportFile(state: State, reference: Reference, file: string): void {
  const failure = state.failed.get(file);
  if (!failure) return;
  if (failure.code === 'missing') reportMissing(state, reference, file);
  else if (reference.soft) report(state, reference, failure.code, failure.message);
  else if (!state.reported.has(failure.file)) {
    state.reported.add(failure.file);
    const location = failure.location ?? locationOf(state, reference);
    addProblem(state, { ...failure, file: location.file, location });
  }
}

/** A reference that leads to a missing file through another one says nothing new: one of them is enough. */
function reportMissing(state: State, reference: Reference, file: string): void {
  if (!reference.ref.startsWith('#'))
    report(state, reference, 'dangling-ref', `The \`$ref\` to ${reference.ref} names a file that does not exist.`);
  else if (!state.reported.has(`missing ${reference.soft} ${file}`)) {
    state.reported.add(`missing ${reference.soft} ${file}`);
    report(
      state,
      reference,
      'dangling-ref',
      `The \`$ref\` to ${reference.ref} leads to a file that does not exist: \`${file}\`.`,
    );
  }
}

async function readAll(state: State, wanted: readonly string[]): Promise<void> {
  for (let start = 0; start < wanted.length; start += readAtOnce) {
    const batch = wanted.slice(start, start + readAtOnce);
    const room = Math.max(0, state.limits.maxFiles - state.files.size - state.failed.size);
    const full = state.characters > maxTotal(state.limits) ? 0 : room;
    // One batch after the other: reading thousands of files at once would exhaust file handles.
    const read = await Promise.all(
      batch.slice(0, full).map((path) => readSource(state.tree, path, state.limits, state.known.get(path))),
    );
    read.forEach((result, position) => keep(state, batch[position] ?? '', result));
    for (const path of batch.slice(full)) state.failed.set(path, tooMuch(state.limits));
  }
}

function keep(state: State, path: string, result: Awaited<ReturnType<typeof readSource>>): void {
  if ('file' in result) {
    state.files.set(path, result.file);
    state.characters += result.file.text.length;
    state.resolver.add(result.file);
    if (state.resolver.isPlain(path)) state.seen.texts.set(path, new Map());
  } else state.failed.set(path, result.problem);
}

/** All files together may be four times as large as the largest one. */
function maxTotal(limits: Limits): number {
  return 4 * limits.maxBytes;
}

function tooMuch(limits: Limits): SpecProblem {
  const message = `The specification has more than ${limits.maxFiles} files, or more than ${maxTotal(limits)} bytes in all; not all of it was read.`;
  return { code: 'limit', message, file: '', location: null };
}

function locationOf(state: State, reference: Reference): Location {
  const { file, pointer } = reference.textPlace;
  return { file, pointer, ...(state.files.get(file)?.position(pointer) ?? { line: 1, column: 1 }) };
}

/** Says once for each reference text of a file what is wrong with it; a note when only text or an extension depends on it. */
function report(state: State, reference: Reference, code: SpecProblem['code'], message: string): void {
  const key = `${reference.soft} ${reference.place.file} ${reference.ref}`;
  if (state.reported.has(key)) return;
  state.reported.add(key);
  if (reference.soft) {
    state.leftOut.push({ message: `${message} What it stands for is not compared.`, place: reference.textPlace });
    return;
  }
  const location = locationOf(state, reference);
  addProblem(state, { code, message, file: location.file, location });
}

function addProblem(state: State, problem: SpecProblem): void {
  if (state.problems.length < maxProblems) state.problems.push(problem);
}

function checkCycle(state: State, reference: Reference): void {
  const value = { $ref: reference.ref };
  const end = followAll(state.resolver, { value, place: reference.place });
  if (end.kind === 'cycle') {
    report(state, reference, 'dangling-ref', `The \`$ref\` to ${reference.ref} leads in a circle.`);
  }
}
