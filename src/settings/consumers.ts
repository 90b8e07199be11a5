/**
 * Reads `.api-governor/consumers.yaml`: who calls the API, and what of it. Nothing else may stand in it, so that a
 * misspelt key is told rather than ignored.
 */
import type { Consumer } from '../model/owner.ts';
import { didYouMean, quoted } from './suggest.ts';
import { isNothing, readYaml, refuseAt } from './yaml.ts';
import type { Mapping, Node, Source } from './yaml.ts';

/** Where the file stands. */
export const CONSUMERS_FILE = '.api-governor/consumers.yaml';

const KEYS = ['operations', 'tags', 'contact'];

/**
 * Reads the text of the file.
 * @throws ConfigurationError with file, line and column.
 */
export function readConsumers(text: string, file: string): readonly Consumer[] {
  const source = { text: text.startsWith('\uFEFF') ? text.slice(1) : text, file };
  const root = readYaml(source);
  if (root === null || isNothing(root)) return [];
  return mapping(root, 'The file must be made of consumers and what they use.', source).entries.map(({ key, value }) =>
    readConsumer(key.text, mapping(value, `${quoted(key.text)} must have "operations" or "tags".`, source), source),
  );
}

function mapping(node: Node, problem: string, source: Source): Mapping {
  if (node.kind !== 'mapping') throw refuseAt(source, node.offset, problem);
  return node;
}

function readConsumer(name: string, node: Mapping, source: Source): Consumer {
  for (const { key } of node.entries) {
    if (!KEYS.includes(key.text))
      throw refuseAt(source, key.offset, `There is no key ${quoted(key.text)}.${didYouMean(key.text, KEYS)}`);
  }
  const own = (key: string): Node | null => {
    const found = node.entries.find((entry) => entry.key.text === key)?.value;
    return found === undefined || isNothing(found) ? null : found;
  };
  const contact = own('contact');
  if (contact !== null && contact.kind !== 'scalar')
    throw refuseAt(source, contact.offset, 'contact must be a single text.');
  const [operations, tags] = [texts(own('operations'), 'operations', source), texts(own('tags'), 'tags', source)];
  if (operations.length + tags.length === 0)
    throw refuseAt(source, node.offset, `${quoted(name)} must have "operations" or "tags".`);
  return { name, contact: contact?.text ?? null, operations, tags };
}

function texts(node: Node | null, name: string, source: Source): readonly string[] {
  if (node === null) return [];
  const problem = `${name} must be a list of texts.`;
  if (node.kind === 'mapping') throw refuseAt(source, node.offset, problem);
  return (node.kind === 'scalar' ? [node] : node.items).map((item) => {
    if (item.kind !== 'scalar') throw refuseAt(source, item.offset, problem);
    return item.text;
  });
}
