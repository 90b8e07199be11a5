/*
 * diff/ says what is different between two contracts: facts, no opinion. It matches operations, then parameters, bodies,
 * responses and headers, and compares each pair; pairs of schemas are gathered on the way and compared at the end, each
 * distinct pair once. What one edit changed in many operations is one change that names them all. Whether a change
 * breaks anybody, and what to do about it, is for rules/ to say.
 *
 * Nothing is left out: members that no comparison knows come out as `unclassified.changed`; guard.ts is the last net.
 */
import type { Contract } from '../model/contract.ts';
import type { ReportNote } from '../model/problem.ts';
import { createCollector, withOwnAnchors } from './collect.ts';
import { compareComponents } from './components.ts';
import { compareDerivedNames } from './derived-names.ts';
import { compareDocuments } from './document.ts';
import { guardDocuments, guardOperations } from './guard.ts';
import { withHiddenParts } from './hidden-parts.ts';
import { matchOperations, matchWebhooks } from './match.ts';
import { compareElsewhere, withoutUnread } from './other-servers.ts';
import { compareOperations, type Surroundings } from './operations.ts';
import { createSameJson } from './same-json.ts';
import type { SchemaChanges } from './evidence.ts';
import type { Move } from './moves.ts';
import { compareSchemas } from './schemas.ts';
import { matchSchemes } from './scheme-match.ts';
import { compareSchemes } from './security-schemes.ts';
import type { Comparing } from './site.ts';
import { UNNAMED, untoldNotes } from './unread.ts';
import { untouchedOperations } from './untouched.ts';
import { eraseNames } from './url-templates.ts';

/** The changes of a contract, and the operations that many others moved with. */
export interface ContractChanges extends SchemaChanges {
  readonly moves: readonly Move[];
}

/**
 * Compares two contracts.
 * @returns every difference once, in document order of the head, schemas last; `partial` says what could not be compared.
 */
export function compareContracts(base: Contract, head: Contract): ContractChanges {
  const sameJson = createSameJson();
  const comparing: Comparing = {
    base,
    head,
    sameJson,
    untouched: untouchedOperations(base, head, sameJson),
    collector: createCollector(),
    roots: [],
    twins: new Set([...twinPaths(base), ...twinPaths(head)]),
    serverDifferences: new Map(),
    securityEffects: new Map(),
  };
  const schemes = matchSchemes(comparing);
  compareDocuments(comparing);
  const matches = matchOperations(base.operations, head.operations, sameJson);
  const pairs = [
    ...compareOperations(around(comparing, schemes, '/paths', false), matches),
    ...compareOperations(around(comparing, schemes, '/webhooks', true), matchWebhooks(base.webhooks, head.webhooks)),
  ];
  compareSchemes(comparing, schemes, pairs);
  compareComponents(comparing);
  compareDerivedNames(comparing);
  const schemas = compareSchemas(base, head, comparing.roots);
  const unread = compareElsewhere(comparing, pairs);
  guardOperations(comparing, pairs, [...comparing.collector.changes(), ...schemas.changes]);
  const isSilent = comparing.collector.changes().length + schemas.changes.length + schemas.partial.length === 0;
  if (isSilent && ![base, head].some(isPartial)) guardDocuments(comparing);
  const read = withoutUnread(comparing.collector.changes(), unread);
  const found = [...withHiddenParts(read, base, head), ...schemas.changes];
  const changes = withOwnAnchors(found);
  const sightings = new Map(
    changes.flatMap((change, index) => {
      const seen = schemas.evidence.sightings.get(found[index] ?? change);
      return seen === undefined ? [] : [[change, seen] as const];
    }),
  );
  return {
    changes,
    partial: withLeftOut(schemas.partial, comparing),
    evidence: { ...schemas.evidence, sightings },
    moves: matches.moves,
  };
}

/** Also says what was left out here: changes, and once the names of operations. */
function withLeftOut(partial: readonly ReportNote[], { collector }: Comparing): readonly ReportNote[] {
  const all = [...partial, ...untoldNotes(collector.untold())];
  return collector.leftOut() === 0 || all.includes(UNNAMED) ? all : [...all, UNNAMED];
}

function isPartial({ notes }: Contract): boolean {
  return notes.some(({ kind }) => kind === 'partial');
}

/** Templates without names that several paths have. OpenAPI forbids them, and they occur. */
function twinPaths({ operations }: Contract): readonly string[] {
  const seen = new Set<string>();
  const paths = Array.from(new Set(operations.map(({ path }) => path)), eraseNames);
  return paths.filter((path) => seen.size === seen.add(path).size);
}

function around(
  comparing: Comparing,
  schemes: Surroundings['schemes'],
  pointer: string,
  turned: boolean,
): Surroundings {
  const { base, head } = comparing;
  return {
    comparing,
    schemes,
    label: '',
    turned,
    base: { file: base.file, pointer },
    head: { file: head.file, pointer },
  };
}
