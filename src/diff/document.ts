import type { Fact } from './collect.ts';
import { inside } from './pointers.ts';
import type { Comparing } from './site.ts';
import { remainderFacts } from './text.ts';
import { toldBeside } from './told-beside.ts';

/** Compares what a document says about itself as a whole. */
export function compareDocuments(comparing: Comparing): void {
  const { base, head } = comparing;
  const add = (fact: Fact, anchor: string, ...members: readonly string[]): void => {
    addToDocument(comparing, fact, anchor, members);
  };
  const before = base.specVersion;
  const after = head.specVersion;
  const key = head.family === 'swagger-2.0' ? 'swagger' : 'openapi';
  if (base.family !== head.family) {
    add({ kind: 'specification.changed', before, after }, 'document', key);
  } else if (before !== after) add({ kind: 'text.changed', key, before, after }, `document:.${key}`, key);
  if (base.version !== head.version) {
    add({ kind: 'api.version-changed', before: base.version, after: head.version }, 'document', 'info', 'version');
  }
  if (base.title !== head.title) {
    const fact = { kind: 'text.changed', key: 'title', before: base.title, after: head.title } as const;
    add(fact, 'document:.info.title', 'info', 'title');
  }
  const [old, now] = [base, head].map(({ servers, file, documents }) => ({ servers, raw: documents.get(file) }));
  const isTold = old === undefined || now === undefined ? () => false : toldBeside(old, now, comparing);
  for (const { fact, member } of remainderFacts(base.document, head.document, comparing)) {
    if (isTold(member)) continue;
    add(fact, `document:.${member}`, ...membersTo(member, fact.kind === 'text.changed'));
  }
}

const OF_THE_ROOT = /^(?:externalDocs|tags|consumes|produces|schemes|security|servers(?:\..*)?)$/;

/** The model has what `info` and the document say to people in one. */
function membersTo(key: string, isText: boolean): readonly string[] {
  if (key.startsWith('info.')) return ['info', key.slice('info.'.length)];
  if (key.startsWith('x-ms-parameterized-host')) return ['x-ms-parameterized-host'];
  return isText && !OF_THE_ROOT.test(key) ? ['info', key] : [key];
}

function addToDocument(comparing: Comparing, fact: Fact, anchor: string, members: readonly string[]): void {
  const base = inside(comparing.base.document.place, ...members);
  const head = inside(comparing.head.document.place, ...members);
  const origins = [base, head] as const;
  comparing.collector.add(fact, { direction: null, anchor, component: null, base, head, origins, uses: [] });
}
