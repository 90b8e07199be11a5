import type { SchemaSource } from '../model/contract.ts';
import type { Json } from '../model/json.ts';
import type { Place } from '../model/location.ts';
import type { Normaliser } from '../schema/normal-form/normalise.ts';
import { isObject, type Node } from '../schema/normal-form/node.ts';
import type { Trail } from '../schema/witnesses/trail.ts';
import { inside } from './pointers.ts';

/*
 * A schema that asks for nothing (`{}`, `true`) is one and the same wherever it stands, and so is one that nobody wrote.
 * Where it stands, or would stand, is told by the way that leads there.
 */

/**
 * The place at the end of a way on one side (0: base): the schema there, what a reference there leads to, or the nearest
 * schema around it that is written.
 * @param root what the way began with.
 */
export function endOf(
  side: 0 | 1,
  way: Trail | undefined,
  root: SchemaSource,
  { target }: Pick<Normaliser, 'target'>,
): Place {
  const found = written(side, way, root);
  return target({ ...root, ...found, side })?.place ?? found.place;
}

type Written = Pick<SchemaSource, 'value' | 'place'>;

function written(side: 0 | 1, way: Trail | undefined, root: SchemaSource): Written {
  let segment: string | null = null;
  for (let step = way ?? null; step !== null; step = step.from) {
    const node = side === 0 ? step.pair.a : step.pair.b;
    if (node.place.file !== '' || node.leaves.length > 0) return below(node, segment);
    // What the alternatives of a schema are is not written below it under a name.
    segment = step.segment;
  }
  return root;
}

function below({ leaves, place }: Node, segment: string | null): Written {
  const names = segment === null ? [] : (KEYWORDS.get(segment) ?? ['properties', segment]);
  for (const leaf of leaves) {
    let value: Json | undefined = leaf.value;
    for (const name of names) value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    if (value !== undefined) return { value, place: inside(leaf.place, ...names) };
  }
  return { value: {}, place: leaves[0]?.place ?? place };
}

const KEYWORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['', []],
  ['[]', ['items']],
  ['{}', ['additionalProperties']],
]);
