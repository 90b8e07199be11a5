import type { Json, JsonObject } from '../../../src/model/json.ts';
import { describedPaths, documentWith, validates } from './bodies.ts';
import type { BodyPair, Described, HiddenNames } from './bodies.ts';
import { toldOf, verdictOf } from './report.ts';
import type { Verdict } from './report.ts';
import { samplesOf } from './samples.ts';
import { hiddenNames, viewOf } from './views.ts';
import type { Party, View } from './views.ts';

/**
 * A second judge of `readOnly` and `writeOnly`: bodies are built from what one side describes, and Ajv is asked for both
 * parties, on schemas from which the other direction is taken out. Nothing of the product is used but its report.
 */

type Choose = View['choose'];

/** What one side admits in a message of a direction: as the one who sends it, and as the one who gets it. */
interface Side {
  readonly sends: (value: Json) => boolean;
  readonly takes: (value: Json) => boolean;
  readonly paths: ReadonlySet<string>;
  /** The same with what is only required: it has to be there, with any value. */
  readonly named: ReadonlySet<string>;
}

function sideOf(own: Described, other: Described, { direction }: BodyPair, choose: Choose): Side {
  const { root, components } = own;
  const avoided = namesHidden(other, direction);
  const as = (party: Party) =>
    validates(viewOf(root, { direction, party, components, avoided, ...(choose === undefined ? {} : { choose }) }));
  const [sender, receiver] = [as('sender'), as('receiver')];
  const hidden: HiddenNames = (parts) => hiddenNames(parts, direction, components);
  return {
    sends: (value) => sender(value) && receiver(value),
    takes: receiver,
    paths: describedPaths(root, components, hidden),
    named: describedPaths(root, components, hidden, true),
  };
}

/** Names of properties that some schema takes out of messages of a direction. */
function namesHidden({ root, components }: Described, direction: BodyPair['direction']): ReadonlySet<string> {
  const every = [root, ...Object.values(components)].flatMap(inside);
  return new Set(every.flatMap((one) => [...hiddenNames([one], direction, components)]));
}

function inside(schema: Json): readonly JsonObject[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const within = Object.values(schema).flatMap(inside);
  return Array.isArray(schema) ? within : [schema as JsonObject, ...within];
}

/** Where a value has something. */
function pathsIn(value: Json, path = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((one: Json) => pathsIn(one, `${path}[]`));
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, one]) => pathsIn(one, `${path}.${name}`))];
}

/** Of messages of which each is tried in many forms, so many. */
const FEW = 400;

const someOf = <T>(list: readonly T[], count: number): readonly T[] =>
  list.filter((_, index) => index % Math.ceil(list.length / count) === 0 || list.length <= count);

interface Lost {
  readonly lost: string | undefined;
  readonly isSent: boolean;
}

/** A message that is refused now, or something in it that nobody takes notice of any more, or that does not come. */
export function lostBody(pair: BodyPair, choose?: Choose, varied?: (value: Json) => readonly Json[]): Lost {
  const { before, after } = pair;
  const [old, now] = [sideOf(before, after, pair, choose), sideOf(after, before, pair, choose)];
  const isRequest = pair.direction === 'request';
  const to = isRequest ? now : old;
  const sentBy = ({ root, components }: Described, side: Side): readonly Json[] =>
    someOf(samplesOf(root, components), varied === undefined ? Infinity : FEW)
      .flatMap((value) => varied?.(value) ?? [value])
      .filter((value) => side.sends(value));
  const values = isRequest ? sentBy(before, old) : sentBy(after, now);
  const refused = values.find((value) => !to.takes(value));
  // In requests what is required is taken notice of, described or not, and whatever it holds.
  const named = isRequest ? now.named : now.paths;
  const undescribed = [...named].filter((path) => !now.paths.has(path));
  const isNamed = (path: string): boolean =>
    named.has(path) ||
    named.has(path.replace(/[^.]*$/, '*')) ||
    undescribed.some((outer) => path.startsWith(`${outer}.`) || path.startsWith(`${outer}[`));
  // What no message can have is described in vain.
  const used = new Set((isRequest ? values : sentBy(before, old)).flatMap((value) => pathsIn(value)));
  const gone = [...old.paths].find((path) => used.has(path) && !isNamed(path));
  const isSent = values.length > 0;
  if (refused !== undefined) return { lost: JSON.stringify(refused), isSent };
  return { lost: gone === undefined || !isSent ? undefined : `what stands at ${gone}`, isSent };
}

/** What is wrong with what is said about a pair of bodies. */
export async function judgeAccess(pair: BodyPair): Promise<Verdict> {
  const told = await toldOf(documentWith(pair, pair.before), documentWith(pair, pair.after));
  const { lost, isSent } = lostBody(pair);
  return verdictOf(told, lost, () => !isSent);
}
