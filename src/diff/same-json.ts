import type { Json } from '../model/json.ts';
import { sizeOf } from '../schema/normal-form/node.ts';

type Container = Exclude<Json, string | number | boolean | null>;

/** Tells whether two JSON values are equal; the order of keys means nothing. */
export type SameJson = (left: Json | undefined, right: Json | undefined) => boolean;

/**
 * Makes an equality test that remembers the pairs of objects it was asked about: the example of a shared component is
 * compared once, however many operations lead to it.
 */
export function createSameJson(): SameJson {
  const known = new WeakMap<Container, WeakMap<Container, boolean>>();
  return (left, right) => {
    if (left === right) return true;
    if (!isContainer(left) || !isContainer(right)) return Object.is(left, right);
    let answers = known.get(left);
    if (answers === undefined) known.set(left, (answers = new WeakMap()));
    let answer = answers.get(right);
    if (answer === undefined) answers.set(right, (answer = sameContainers(left, right)));
    return answer;
  };
}

/** A loop with its own stack: how deep a document nests is up to whoever wrote it. */
function sameContainers(left: Container, right: Container): boolean {
  // Values of the left and of the right take turns on it.
  const stack: (Json | undefined)[] = [left, right];
  while (stack.length > 0) {
    const b = stack.pop();
    const a = stack.pop();
    if (a === b) continue;
    if (!isContainer(a) || !isContainer(b)) {
      if (Object.is(a, b)) continue;
      return false;
    }
    if (isArray(a)) {
      if (!isArray(b) || a.length !== b.length) return false;
      for (const [index, value] of a.entries()) {
        if (value !== b[index] || isContainer(value)) stack.push(value, b[index]);
      }
      continue;
    }
    if (isArray(b)) return false;
    if (sizeOf(a) !== sizeOf(b)) return false;
    for (const key in a) {
      if (!Object.hasOwn(b, key)) return false;
      const inner = a[key];
      const other = b[key];
      if (isContainer(inner) && isContainer(other)) stack.push(inner, other);
      else if (!Object.is(inner, other)) return false;
    }
  }
  return true;
}

function isContainer(value: Json | undefined): value is Container {
  return typeof value === 'object' && value !== null;
}

function isArray(value: Container): value is readonly Json[] {
  return Array.isArray(value);
}
