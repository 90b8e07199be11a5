import type { Child, Node } from './node.ts';

/** A node of so many parts takes a step more than others. */
const PARTS_OF_A_STEP = 100;

/** The steps that a node takes because it is large; none for those that people write. */
export const extraSteps = (node: Node): number => Math.floor(partsOf(node) / PARTS_OF_A_STEP);

/** The same for a conjunction of many schemas. */
export const extraStepsOf = ({ sources }: Child): number => Math.floor(sources.length / SOURCES_OF_A_STEP);

const SOURCES_OF_A_STEP = 20;

/** How many parts a node has: so much is looked at where it is put together with another one, or held against it. */
export const partsOf = ({
  object,
  array,
  number,
  string,
  leaves,
  nots,
  implications,
  others,
  alternatives,
}: Node): number =>
  object.properties.size +
  object.required.size +
  object.patterns.size +
  object.dependentRequired.size +
  array.prefix.length +
  array.contains.length +
  number.multiples.length +
  string.patterns.length +
  leaves.length +
  nots.length +
  implications.length +
  others.length +
  alternatives.length;
