/** Reads the text of a ruleset file from wherever it is. Everything that goes wrong is the error of whoever named it. */
import type { Tree, TreeFile } from '../../model/tree.ts';
import { quoted } from '../../settings/suggest.ts';
import { builtInTexts } from './built-in.ts';
import type { RulesetPorts, RulesetRequest } from './ports.ts';
import { joined, nameOf } from './targets.ts';
import type { PackageName, Place } from './targets.ts';

/** A text, or the sentence that says why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: string; readonly isMissing?: true };

/** Reads files, each once. */
export interface TextReader {
  read(place: Place): Promise<ReadText>;
  /** The file that a package names as its main one. */
  mainFile(name: PackageName): Promise<Place | { readonly problem: string }>;
  /** `exports["."]` or `main` of the text of a `package.json`. */
  mainOf(manifest: string): string | null;
  /** What a reader of the report should know. */
  readonly notes: readonly string[];
}

const MOST_CHARACTERS = 2_000_000;

/** Opens a reader for one run of the loader. */
export function textReader(request: RulesetRequest, ports: RulesetPorts): TextReader {
  const notes: string[] = [];
  const repositories = new Map<string, Promise<Tree | { readonly problem: string }>>();
  const open = async (place: Extract<Place, { kind: 'central' }>): Promise<Tree | { readonly problem: string }> => {
    const key = `${place.owner}/${place.name}@${place.ref}`;
    const opened = repositories.get(key) ?? openRepository(place, ports, notes);
    repositories.set(key, opened);
    return opened;
  };
  const read = async (place: Place): Promise<ReadText> => {
    switch (place.kind) {
      case 'built-in': {
        const text = builtInTexts.get(place.path);
        return text === undefined ? missing(place) : { text };
      }
      case 'repository':
        return textIn(request.tree, place);
      case 'package':
        return readInstalled(place, request, ports);
      case 'url':
        return readUrl(place, request, ports);
      case 'central': {
        const tree = await open(place);
        return 'problem' in tree ? tree : textIn(tree, place);
      }
    }
  };
  const limited = async (place: Place): Promise<ReadText> => {
    const found = await read(place);
    return 'text' in found && found.text.length > MOST_CHARACTERS
      ? { problem: `${nameOf(place)} is longer than ${MOST_CHARACTERS} characters.` }
      : found;
  };
  return { notes, read: limited, mainOf, mainFile: (name) => mainFile(name, limited) };
}

const missing = (place: Place): ReadText => ({ problem: `There is no file ${nameOf(place)}.` });

/** A file of a revision. Who names a folder gets to know what is in it. */
async function textIn(tree: Tree, place: Extract<Place, { readonly path: string }>): Promise<ReadText> {
  const file = await tree.read(place.path);
  if (file.kind !== 'missing') return textFrom(file, place);
  const listed = await tree.list().catch((): readonly string[] => []);
  const inside = listed.filter((path) => path.startsWith(`${place.path}/`));
  const [first] = inside.filter((path) => /\.(?:ya?ml|json)$/i.test(path));
  return inside.length === 0
    ? missing(place)
    : {
        problem: `${nameOf(place)} is a folder: name a file of it${first === undefined ? '' : `, such as ${quoted(first)}`}.`,
      };
}

function textFrom(file: TreeFile, place: Place): ReadText {
  if (file.kind === 'text') return { text: file.text };
  return file.kind === 'missing' ? missing(place) : { problem: `${nameOf(place)} can't be read: ${file.reason}` };
}

/** Packages are looked for as Node does: in the folder, and in each folder above it. */
function foldersAbove(folder: string): readonly string[] {
  const parts = folder === '' ? [] : folder.split('/');
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join('/')}/`).concat('');
}

/**
 * A file of an installed package. Such files belong to no revision, so one that the checked revision brings along is not
 * read: a pull request could put it there.
 */
async function readInstalled(
  place: Extract<Place, { kind: 'package' }>,
  request: RulesetRequest,
  ports: RulesetPorts,
): Promise<ReadText> {
  for (const above of foldersAbove(place.folder)) {
    const path = `${above}${place.path}`;
    const committed = await request.tree.read(path);
    if (committed.kind !== 'missing' || ports.installed === undefined) {
      if (committed.kind !== 'missing') return textFrom(committed, place);
      continue;
    }
    const installed = await ports.installed(path);
    if (installed.kind !== 'missing') return textFrom(installed, place);
  }
  const [, name = ''] = /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(place.path) ?? [];
  const problem = `${place.path} is not installed: install the package ${quoted(name)} before this runs.`;
  return { problem, isMissing: true };
}

async function mainFile(
  { folder, name }: PackageName,
  read: (place: Place) => Promise<ReadText>,
): Promise<Place | { readonly problem: string }> {
  const manifest = await read({ kind: 'package', folder, path: `node_modules/${name}/package.json` });
  if ('problem' in manifest)
    return manifest.isMissing === true
      ? { problem: `There is no ruleset, file or installed package ${quoted(name)}.` }
      : manifest;
  const main = mainOf(manifest.text);
  const path = main === null ? null : joined(`node_modules/${name}`, main);
  if (path === null || !path.startsWith(`node_modules/${name}/`))
    return { problem: `The package ${quoted(name)} names no main file; name the file: "${name}/ruleset.yaml".` };
  return { kind: 'package', folder, path: /\.\w+$/.test(path) ? path : `${path}.js` };
}

/** `exports["."]` or `main` of a `package.json`. */
function mainOf(text: string): string | null {
  let manifest: unknown;
  try {
    manifest = JSON.parse(text);
  } catch {
    return null;
  }
  const member = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      ? (value as Readonly<Record<string, unknown>>)[key]
      : undefined;
  const exported = member(manifest, 'exports');
  const own = member(exported, '.') ?? exported;
  const candidates = [own, member(own, 'require'), member(own, 'default'), member(own, 'import')];
  const main = [...candidates, member(manifest, 'main'), 'index.js'].find((candidate) => typeof candidate === 'string');
  return typeof main === 'string' ? main : null;
}

async function readUrl(
  { url, sha256 }: Extract<Place, { kind: 'url' }>,
  { hosts }: RulesetRequest,
  ports: RulesetPorts,
): Promise<ReadText> {
  const allows = ({ host, hostname }: URL): boolean =>
    hosts.some((allowed) => allowed.toLowerCase() === host || allowed.toLowerCase() === hostname);
  const address = new URL(url);
  if (!allows(address))
    return {
      problem: `Rulesets are not downloaded from ${address.hostname}: list it in "ruleset-hosts" if they should be.`,
    };
  if (ports.download === undefined) return { problem: 'Rulesets can not be downloaded here.' };
  try {
    const found = await ports.download(url, allows);
    if (found.sha256 === sha256) return { text: found.text };
    return {
      problem: `The content does not match its pin: its SHA-256 is ${found.sha256}. Look at what changed before you pin it.`,
    };
  } catch (error) {
    return { problem: reasonOf(error) };
  }
}

async function openRepository(
  { owner, name, ref }: Extract<Place, { kind: 'central' }>,
  ports: RulesetPorts,
  notes: string[],
): Promise<Tree | { readonly problem: string }> {
  if (ports.repository === undefined)
    return {
      problem: `${owner}/${name} can't be read here: a token for GitHub is needed.`,
    };
  try {
    const tree = await ports.repository(owner, name, ref);
    if (!/^[0-9a-f]{40}$/.test(ref)) {
      const at = tree.commit === null ? '' : `, which is ${tree.commit} now`;
      notes.push(
        `The rulesets of ${owner}/${name} are read at \`${ref}\`${at}. Whoever can move that name can change the rules; a full commit id can't be moved.`,
      );
    }
    return tree;
  } catch (error) {
    return { problem: `${owner}/${name}@${ref} can't be read: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
