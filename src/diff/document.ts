import type { Contract } from '../model/contract.ts';
import type { Place } from '../model/location.ts';
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
  const versions = { before: base.specVersion, after: head.specVersion };
  const key = head.family === 'swagger-2.0' ? 'swagger' : 'openapi';
  if (base.family !== head.family) {
    add({ kind: 'specification.changed', ...versions }, 'document', key);
  } else if (versions.before !== versions.after) {
    add({ kind: 'text.changed', key, ...versions }, `document:.${key}`, key);
  }
  if (base.version !== head.version) {
    add({ kind: 'api.version-changed', before: base.version, after: head.version }, 'document', 'info', 'version');
  }
  if (base.title !== head.title) {
    const [before, after] = [base.title || undefined, head.title || undefined];
    const fact = { kind: 'text.changed', key: 'title', before, after } as const;
    add(fact, 'document:.info.title', 'info', 'title');
  }
  const [old, now] = [base, head].map(({ servers, file, documents }) => ({ servers, raw: documents.get(file) }));
  const isTold = old === undefined || now === undefined ? () => false : toldBeside(old, now, comparing);
  for (const { fact, member } of remainderFacts(base.document, head.document, comparing)) {
    if (isTold(member)) continue;
    const anchor = `document:.${member}`;
    if (member.startsWith('servers.')) addToServer(comparing, fact, anchor, member);
    else add(fact, anchor, ...membersTo(member, fact.kind === 'text.changed'));
  }
}

const OF_THE_ROOT = /^(?:externalDocs|tags|consumes|produces|schemes|security|servers|\$self|jsonSchemaDialect)$/;

/** The model has what `info` and the document say to people in one. */
function membersTo(key: string, isText: boolean): readonly string[] {
  if (key.startsWith('info.')) return ['info', key.slice('info.'.length)];
  if (key.startsWith('x-ms-parameterized-host')) return ['x-ms-parameterized-host'];
  return isText && !OF_THE_ROOT.test(key) ? ['info', key] : [key];
}

/** What is said of a server, or of a variable of its URL, stands with it. */
function addToServer(comparing: Comparing, fact: Fact, anchor: string, member: string): void {
  const [base, head] = [comparing.base, comparing.head].map((contract) => serverPlace(contract, member));
  if (base === undefined || head === undefined) return;
  comparing.collector.add(fact, {
    direction: null,
    anchor,
    component: null,
    base,
    head,
    origins: [base, head],
    uses: [],
  });
}

function serverPlace({ servers, document }: Contract, member: string): Place {
  const server = servers.find(({ url }) => member.startsWith(`servers.${url}.`));
  if (server === undefined) return inside(document.place, 'servers');
  const said = member.slice(`servers.${server.url}.`.length);
  const variable = Array.from(server.variables.keys()).find((name) => said.startsWith(`${name}.`));
  if (variable === undefined) return inside(server.place, said);
  return inside(server.place, 'variables', variable, said.slice(variable.length + 1));
}

function addToDocument(comparing: Comparing, fact: Fact, anchor: string, members: readonly string[]): void {
  const base = inside(comparing.base.document.place, ...members);
  const head = inside(comparing.head.document.place, ...members);
  const origins = [base, head] as const;
  comparing.collector.add(fact, { direction: null, anchor, component: null, base, head, origins, uses: [] });
}
