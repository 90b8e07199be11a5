/**
 * How stable operations are, and what that makes of changes to them: who builds on a draft was told that it may change.
 * What counts is what the base said, since that is what callers were told before the change.
 */
import type { OperationRef } from '../model/change.ts';
import type { Contract, Operation } from '../model/contract.ts';
import type { Judgement } from '../model/finding.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Standing } from '../model/lifecycle.ts';
import type { ApiSettings } from '../settings/merge.ts';
import { levelNamed, stabilityLevels } from '../rules/lifecycle.ts';
import { isObject } from './elements.ts';
import { matchesSegments } from './patterns.ts';

type Level = Standing['level'];
type Treatment = 'allow' | 'warn' | 'fail';

export type StabilitySettings = Pick<ApiSettings, 'stability' | 'stabilityOf'>;

const FLAGS: readonly (readonly [key: string, level: Level])[] = [
  ['x-draft', 'draft'],
  ['x-alpha', 'alpha'],
  ['x-experimental', 'alpha'],
  ['x-beta', 'beta'],
  ['x-preview', 'beta'],
];

const DEFAULTS: ReadonlyMap<string, Treatment> = new Map([
  ['draft', 'allow'],
  ['alpha', 'allow'],
  ['beta', 'warn'],
  ['internal', 'allow'],
]);

const STABLE: Standing = { level: 'stable', internal: false };

/** The level that something says it has; null when it says nothing. */
export function statedLevel(value: JsonObject): Level | null {
  return levelNamed(value['x-stability-level']) ?? FLAGS.find(([key]) => value[key] === true)?.[1] ?? null;
}

function isInternal(value: JsonObject): boolean {
  return value['x-internal'] === true || value['x-private-visibility'] === true;
}

/** `v1beta1` or `v2alpha` as a whole segment of a path or an address (AIP-185). */
function versionLevel(address: string): Level | null {
  const found = /(?:^|\/)v\d+(?:p\d+)?(alpha|beta)\d*(?=\/|$)/i.exec(address);
  return found === null ? null : levelNamed(found[1]);
}

const erased = (template: string): string => template.replaceAll(/\{[^{}]*\}/g, '{}');
const keyOf = ({ kind, method, path }: Pick<OperationRef, 'kind' | 'method' | 'path'>): string =>
  `${kind} ${method} ${erased(path)}`;

/** Says how stable an operation is; operations that the contract does not have are stable. */
export type Standings = (operation: OperationRef) => Standing | null;

/** How stable the operations of a contract are. Most are never asked about, so each is worked out when it is. */
export function standingsOf(contract: Contract | null, settings: StabilitySettings): Standings {
  const standings = new Map<string, () => Standing>();
  const document = contract && { tags: tagsOf(contract), info: infoOf(contract) };
  const add = (operation: Operation, outer: (() => Standing) | null): void => {
    let known: Standing | null = null;
    const standing = (): Standing =>
      (known ??= document === null ? STABLE : standingOf(operation, document, settings, outer?.() ?? null));
    standings.set(keyOf(operation), standing);
    for (const callback of operation.callbacks) add(callback, standing);
  };
  for (const operation of [...(contract?.operations ?? []), ...(contract?.webhooks ?? [])]) add(operation, null);
  return (operation) => standings.get(keyOf(operation))?.() ?? null;
}

/** What a document says about its operations as a whole. */
interface OfDocument {
  readonly tags: readonly Tag[];
  readonly info: JsonObject;
}

function standingOf(
  operation: Operation,
  document: OfDocument,
  settings: StabilitySettings,
  outer: Standing | null,
): Standing {
  const own: JsonObject = isObject(operation.raw) ? operation.raw : {};
  const item: JsonObject = isObject(operation.rawPathItem) ? operation.rawPathItem : {};
  const { info } = document;
  const tags = document.tags.filter(({ name }) => operation.tags.includes(name));
  const level =
    levelNamed(operation.stability) ??
    statedLevel(own) ??
    configuredLevel(operation, settings) ??
    statedLevel(item) ??
    tags.map(({ value }) => statedLevel(value)).find((each) => each !== null) ??
    statedLevel(info) ??
    versionLevel(operation.path) ??
    serverLevel(operation) ??
    outer?.level ??
    'stable';
  const internal =
    typeof own['x-internal'] === 'boolean'
      ? own['x-internal']
      : [own, item, info].some(isInternal) ||
        tags.some(({ value }) => isInternal(value)) ||
        isConfigured(operation, settings, 'internal') ||
        outer?.internal === true;
  return { level, internal };
}

/** All servers of the operation are of one level: who calls a stable one calls something stable. */
function serverLevel({ servers }: Operation): Level | null {
  const levels = servers.map(({ url }) => versionLevel(url));
  const [first = null] = levels;
  return levels.every((level) => level === first) ? first : null;
}

/** A tag of the document, with everything it says. */
export interface Tag {
  readonly name: string;
  readonly value: JsonObject;
}

export function tagsOf(contract: Contract): readonly Tag[] {
  const { text, rest } = contract.document;
  const tags = text['tags'] ?? rest['tags'] ?? rootOf(contract)['tags'];
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((value: Json): Tag[] =>
    isObject(value) && typeof value['name'] === 'string' ? [{ name: value['name'], value }] : [],
  );
}

function rootOf(contract: Contract): JsonObject {
  const root = contract.resolve('#', { file: contract.file, pointer: '' })?.value;
  return isObject(root) ? root : {};
}

export function infoOf(contract: Contract): JsonObject {
  const { info } = rootOf(contract);
  return isObject(info) ? info : {};
}

function configured(operation: Operation, { stabilityOf }: StabilitySettings): readonly string[] {
  return [...stabilityOf].flatMap(([pattern, level]) => (matchesOperation(pattern, operation) ? [level] : []));
}

function configuredLevel(operation: Operation, settings: StabilitySettings): Level | null {
  return (
    configured(operation, settings)
      .map(levelNamed)
      .find((level) => level !== null) ?? null
  );
}

function isConfigured(operation: Operation, settings: StabilitySettings, level: 'internal'): boolean {
  return configured(operation, settings).includes(level);
}

/**
 * Whether a pattern names an operation: `tag:NAME`, a path (`/beta/**`), or a method with a path (`GET /users/*`). `*`
 * stands for what is in one segment, `**` for any number of segments; names of path parameters do not matter.
 */
export function matchesOperation(
  pattern: string,
  operation: Pick<OperationRef, 'method' | 'path' | 'operationId'> & { readonly tags?: readonly string[] },
): boolean {
  const text = pattern.trim();
  if (text.startsWith('tag:')) return operation.tags?.includes(text.slice('tag:'.length).trim()) === true;
  if (!text.includes('/') && !text.includes('*')) return operation.operationId === text;
  const [, method, path = ''] = /^(?:([A-Za-z*]+)\s+)?(\S+)$/.exec(text) ?? [];
  if (method !== undefined && method !== '*' && method.toLowerCase() !== operation.method.toLowerCase()) return false;
  return matchesSegments(erased(path).split('/'), erased(operation.path).split('/'));
}

/** The most stable of several: a shared schema is as stable as the most stable operation that reaches it. */
function mostStable(standings: readonly Standing[]): Standing {
  const [first = STABLE] = standings.toSorted(
    (a, b) => stabilityLevels.indexOf(b.level) - stabilityLevels.indexOf(a.level),
  );
  return { level: first.level, internal: standings.length > 0 && standings.every(({ internal }) => internal) };
}

/** The standing of everything a judgement is about; stable when it is about no operation. */
export function standingOfAll(standings: readonly Standing[]): Standing {
  const open = standings.filter(({ internal }) => !internal);
  return mostStable(open.length === 0 ? standings : open);
}

function treatmentOf(name: string, { stability }: StabilitySettings): Treatment {
  const own = name === 'stable' ? undefined : stability.get(name);
  if (own === 'allow' || own === 'warn' || own === 'fail') return own;
  return DEFAULTS.get(name) ?? 'fail';
}

/** What the policy of its level makes of a change to one operation, and the name that decided. */
function treatmentFor(standing: Standing, settings: StabilitySettings): readonly [Treatment, string] {
  const names = [...(standing.internal ? ['internal'] : []), standing.level];
  const [first, ...others] = names.map((name) => [treatmentOf(name, settings), name] as const);
  return others.reduce((mild, each) => (order(each[0]) < order(mild[0]) ? each : mild), first ?? ['fail', 'stable']);
}

const order = (treatment: Treatment): number => ['allow', 'warn', 'fail'].indexOf(treatment);

/** What the levels of all its operations make of a judgement: the strictest of them counts. */
export function withStanding(
  judgement: Judgement,
  standings: readonly Standing[],
  settings: StabilitySettings,
): Judgement {
  const standing = standingOfAll(standings);
  if (standing.level === 'stable' && !standing.internal) return judgement;
  const marked: Judgement = { ...judgement, standing };
  const [treatment, name] = standings
    .map((each) => treatmentFor(each, settings))
    .reduce((strict, each) => (order(each[0]) > order(strict[0]) ? each : strict));
  const { impact } = judgement;
  const breaks = impact === 'breaking' || impact === 'potentially-breaking' || impact === 'unclassified';
  if (!breaks || treatment === 'fail' || (treatment === 'warn' && impact !== 'breaking')) return marked;
  const says = treatment === 'allow' ? 'may break' : 'only gives a warning when it breaks';
  return {
    ...marked,
    impact: treatment === 'allow' ? 'non-breaking' : 'potentially-breaking',
    bump: judgement.bump === 'patch' || (standing.internal && treatment === 'allow') ? 'patch' : 'minor',
    breaks: [],
    why: `${judgement.why} Every operation it concerns is \`${name}\` or less stable, which ${says} (\`stability.${name}: ${treatment}\`).`,
  };
}
