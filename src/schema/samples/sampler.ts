import type { Direction } from '../../model/change.ts';
import type { Json } from '../../model/json.ts';
import type { Alternatives, Child, Node } from '../normal-form/node.ts';
import type { Normaliser } from '../normal-form/normalise.ts';

/** What instances are built with: the schemas of the party that sends, and what is left of the work that may be done. */
export interface Sampler {
  readonly normaliser: Normaliser;
  readonly direction: Direction;
  /** Steps that are left; nothing is found without. */
  readonly budget: { left: number };
  /** What is left for all samples of a comparison. */
  readonly total: { left: number };
  readonly open: Set<string>;
  /** The alternatives of nodes that were split. */
  readonly split: WeakMap<Node, readonly Node[]>;
  /** What was built before: what is left of a value when it fails in one place mostly looks the same everywhere else. */
  readonly samples: Map<string, Sampled>;
  /** What is tried besides where nothing was found at first sight. */
  readonly thorough: Thorough | null;
  /** How often nothing was built because a schema requires itself. */
  blocked: number;
}

/** A second look at what is hard to build. */
export interface Thorough {
  /** The values of a branch that match none of the others, where only one may match. */
  readonly apart: (sampler: Sampler, node: Node, branch: Child, alternatives: Alternatives) => Node;
  /** More texts of a node. */
  readonly texts: (node: Node) => Iterable<string>;
  /** More values that break a rule of the receiver. */
  readonly violations: (parties: Parties) => Iterable<Json>;
}

interface Sampled {
  readonly value: Json | undefined;
  /** The steps that it took, which it takes again. */
  readonly steps: number;
}

/** Where a value is needed. */
export interface Spot {
  /** Name of the property that holds it. */
  readonly name: string;
  /** What the other party admits there; null when it has no say. */
  readonly peer: Node | null;
  readonly depth: number;
}

/** What both parties admit at one place. */
export interface Parties {
  readonly sampler: Sampler;
  readonly sender: Node;
  readonly receiver: Node;
  readonly spot: Spot;
}
