import { realpath, stat } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Tree } from '../model/tree.ts';
import { unknownRevision } from './base.ts';
import { commitTree } from './commit-tree.ts';
import { directoryTree } from './directory-tree.ts';
import { openRepository, short, type Environment } from './git.ts';
import { ensureCommit, findCommit } from './history.ts';
import { SourceError } from './source-error.ts';
import { decode, isTreePath, MAX_BYTES } from './text.ts';
import { download, isUrl, publicName } from './url.ts';

/** One document that was named on its own, in the tree that its references resolve in. */
export interface Document {
  readonly tree: Tree;
  readonly path: string;
  close(): Promise<void>;
}

/** Where names on the command line start from. */
export interface Surroundings {
  readonly directory: string;
  readonly environment: Environment;
}

/**
 * Opens a side of `diff` as it is typed: a file, an http(s) URL, or `REVISION:PATH`.
 * @throws SourceError when there is no such thing.
 */
export async function openDocument(argument: string, surroundings: Surroundings): Promise<Document> {
  if (isUrl(argument)) return urlDocument(argument);
  const file = resolve(surroundings.directory, argument);
  const found = await stat(file).catch(() => null);
  // A pipe is what a shell makes of `<(command)`.
  if (found !== null && (found.isFIFO() || found.isSocket())) return pipeDocument(file, argument);
  if (found !== null && found.isFile()) return fileDocument(file, surroundings.directory);
  if (found !== null) throw new SourceError(`\`${argument}\` is not a file.`);
  const colon = argument.indexOf(':');
  if (colon > 0) return revisionDocument(argument.slice(0, colon), argument.slice(colon + 1), surroundings);
  throw new SourceError(`There is no file \`${argument}\`.`);
}

/**
 * A document that is given as text: the only file of its tree.
 * @param path what it is called in messages.
 */
export function textDocument(text: string, path: string): Document {
  const name = isTreePath(path) ? path : 'document';
  const tree: Tree = {
    label: name,
    commit: null,
    read: (asked) => Promise.resolve(asked === name ? { kind: 'text', text } : { kind: 'missing' }),
    list: () => Promise.resolve([name]),
  };
  return { tree, path: name, close: () => Promise.resolve() };
}

async function urlDocument(argument: string): Promise<Document> {
  const { text } = await download(argument);
  const url = new URL(argument);
  const document = textDocument(text, url.pathname.split('/').at(-1) ?? '');
  return { ...document, tree: { ...document.tree, label: publicName(url) } };
}

async function pipeDocument(file: string, argument: string): Promise<Document> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of createReadStream(file) as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MAX_BYTES) throw new SourceError(`\`${argument}\` gives more than 64 MiB.`);
    parts.push(part);
  }
  const content = decode(argument, Buffer.concat(parts));
  if (content.kind === 'refused') throw new SourceError(content.reason);
  return textDocument(content.kind === 'text' ? content.text : '', basename(file));
}

/** References may reach what is below the current directory when the file is, else what is beside the file. */
async function fileDocument(file: string, directory: string): Promise<Document> {
  const real = await realpath(file);
  const inside = relative(await realpath(directory), real);
  const below = !isAbsolute(inside) && inside.split(sep)[0] !== '..';
  const root = below ? directory : dirname(real);
  const path = below ? inside.split(sep).join('/') : basename(real);
  const tree = directoryTree(root, path);
  return { tree: { ...tree, list: () => Promise.resolve([path]) }, path, close: () => Promise.resolve() };
}

async function revisionDocument(revision: string, path: string, surroundings: Surroundings): Promise<Document> {
  const git = await openRepository(surroundings.directory, surroundings.environment);
  if (git === null) throw new SourceError(`There is no file \`${revision}:${path}\`, and no git repository here.`);
  try {
    const commit = await findCommit(git, revision);
    if (commit === null) throw new SourceError(unknownRevision(revision));
    const fetched = await ensureCommit(git, commit);
    if (!fetched.ok) throw new SourceError(`\`${revision}\` can't be fetched from origin: ${fetched.detail}.`);
    const wanted = path.replace(/^(?:\.?\/)+/, '');
    const label = commit.startsWith(revision) ? short(commit) : `${revision}@${short(commit)}`;
    const tree = commitTree(git, commit, label);
    if (!isTreePath(wanted) || (await tree.read(wanted)).kind === 'missing')
      throw new SourceError(`There is no file \`${wanted}\` in ${label}.`);
    return { tree, path: wanted, close: () => git.close() };
  } catch (error) {
    await git.close();
    throw error;
  }
}
