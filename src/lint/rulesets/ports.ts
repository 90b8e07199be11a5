/** What loading a ruleset needs from outside of this room; the hosts bring it. */
import type { Json } from '../../model/json.ts';
import type { Tree, TreeFile } from '../../model/tree.ts';
import type { Position } from '../definition.ts';

/** A text as data, with the position of each value (of the key, for a member of an object). */
export interface ParsedText {
  readonly value: Json;
  position(pointer: string): Position;
  /** Offsets of keys that stand a second time in their object. */
  readonly duplicates: readonly number[];
  positionAt(offset: number): Position;
}

/** Everything outside. A port that is missing makes the rulesets that need it an error that says so. */
export interface RulesetPorts {
  /** Reads YAML or JSON, with limits against bombs. */
  parse(
    file: string,
    text: string,
  ):
    | { readonly file: ParsedText }
    | {
        readonly failure: {
          readonly message: string;
          readonly position: Position | null;
        };
      };
  /** Downloads a text, with the hash of its bytes; redirects may lead only where `allows` says. Rejects with a sentence. */
  download?(url: string, allows: (url: URL) => boolean): Promise<{ readonly text: string; readonly sha256: string }>;
  /** Another repository at a ref, read through the API; the tree names the commit. Rejects with a sentence. */
  repository?(owner: string, name: string, ref: string): Promise<Tree>;
  /** A file below `node_modules` as it is installed. */
  installed?(path: string): Promise<TreeFile>;
}

/** What to load. */
export interface RulesetRequest {
  /** The entries of `rulesets`: names, paths, packages, URLs. */
  readonly entries: readonly string[];
  /** The configuration that names them, for messages about the entries themselves. */
  readonly configuration: string;
  /** Where they stand in it, as far as that is known. */
  readonly places?: ReadonlyMap<string, Position>;
  /** Paths of entries are relative to this folder of the tree; `''` is the root. */
  readonly directory: string;
  /** The files of the revision whose rulesets count. */
  readonly tree: Tree;
  /** Whether that revision was not written by the author of a pull request: only then may its JavaScript run. */
  readonly trusted: boolean;
  /** `ruleset-code`. */
  readonly code: boolean;
  /** `ruleset-hosts`: hosts that rulesets may be downloaded from. */
  readonly hosts: readonly string[];
}
