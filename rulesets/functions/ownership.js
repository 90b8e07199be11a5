// Who answers for the API, and whether the extensions that say such things say something valid.

import { isObject, keys, list, own, shown, text } from './lib/document.js';
import { finding } from './lib/results.js';
import { schemaRoots, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';
import { aliases, nearest, vocabulary } from './lib/vocabulary.js';

const ownerNames = ['x-owner', 'x-team', 'x-owners'];
const dates = new Set(['x-sunset', 'x-deprecated-at']);
const isOwned = (node, names) => names.some((name) => own(node, name) !== undefined);

function contact(index) {
  const info = own(index.document, 'info');
  const person = own(info, 'contact');
  if (text(own(person, 'email')) !== '' || text(own(person, 'url')) !== '' || isOwned(info, ownerNames)) return [];
  return [finding('The API names nobody to ask; add an email or url to info.contact, or info.x-owner', ['info'])];
}

function owner(index, options) {
  const names = list(options.fields).length > 0 ? options.fields : ownerNames;
  const { document, operations } = index;
  if (isOwned(own(document, 'info'), names) || operations.length === 0) return [];
  const owned = new Set(
    list(own(document, 'tags'))
      .filter((tag) => isOwned(tag, names))
      .map((tag) => own(tag, 'name')),
  );
  const orphans = operations.filter(
    ({ node, item }) =>
      !isOwned(node, names) && !isOwned(item, names) && !list(own(node, 'tags')).some((tag) => owned.has(tag)),
  );
  if (orphans.length === 0) return [];
  const how = 'add x-owner to info, a tag, a path or an operation';
  const message =
    orphans.length === operations.length
      ? `The API has no owning team; ${how}`
      : `${orphans.length} of ${operations.length} operations have no owning team; ${how}`;
  return [finding(message, ['info'], 'owner')];
}

function places(index) {
  const { document, operations, webhooks } = index;
  const paths = operations.map(({ item, itemPath }) => ({ place: 'path', node: item, path: itemPath, isDated: true }));
  const offered = [...operations, ...webhooks];
  const parameters = offered.flatMap((operation) =>
    operation.parameters.map(({ node, path }) => ({ place: 'parameter', node, path })),
  );
  return [
    { place: 'info', node: own(document, 'info'), path: ['info'] },
    ...list(own(document, 'servers')).map((node, position) => ({ place: 'server', node, path: ['servers', position] })),
    ...list(own(document, 'tags')).map((node, position) => ({ place: 'tag', node, path: ['tags', position] })),
    ...paths,
    ...operations.map(({ node, path }) => ({ place: 'operation', node, path, isDated: true })),
    ...webhooks.map(({ node, path }) => ({ place: 'operation', node, path })),
    ...parameters,
  ];
}

function schemaPlaces(index) {
  const seen = new Set();
  const found = [];
  for (const root of schemaRoots(index))
    walkSchema(index.document, root, seen, (node, path) => found.push({ place: 'schema', node, path }));
  return found;
}

function extensionValues(index) {
  return [...places(index), ...schemaPlaces(index)].flatMap(({ place, node, path, isDated }) => {
    if (!isObject(node)) return [];
    return keys(node).flatMap((name) => {
      if (!name.startsWith('x-')) return [];
      const term = own(vocabulary, name);
      if (term === undefined) {
        const meant = aliases.has(name) ? undefined : nearest(name);
        return meant === undefined
          ? []
          : [finding(`The extension ${shown(name)} is unknown; did you mean ${meant}?`, [...path, name])];
      }
      if (!term.places.includes(place))
        return [
          finding(`The extension ${name} means nothing on a ${place}; it belongs on: ${term.places.join(', ')}`, [
            ...path,
            name,
          ]),
        ];
      // What is no date there is said by deprecation-dates-valid.
      if (isDated && dates.has(name)) return [];
      return term.accepts(node[name]) ? [] : [finding(`The extension ${name} must be ${term.is}`, [...path, name])];
    });
  });
}

export default rulesetFunction({ contact, owner, 'extension-values': extensionValues });
