// Names. Without a style of the organisation (option `style`) the API's own is found (at least 80 % of the names that show
// one) and the deviating names are reported: consistency, not dogma.

import { keys, own, shown, text } from './lib/document.js';
import { collapse, finding } from './lib/results.js';
import { schemaRoots, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const styles = {
  kebab: /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  snake: /^[a-z0-9]+(?:_[a-z0-9]+)*$/,
  camel: /^[a-z][a-zA-Z0-9]*$/,
  pascal: /^[A-Z][a-zA-Z0-9]*$/,
  macro: /^[A-Z0-9]+(?:_[A-Z0-9]+)*$/,
  train: /^[A-Z][A-Za-z0-9]*(?:-[A-Z0-9][A-Za-z0-9]*)*$/,
};
const fewest = 5;
// A name of one lower-case word fits most styles and says nothing about which one is meant.
const showsStyle = ({ name }) => /[A-Z_-]/.test(name);

function dominantStyle(names, options) {
  const telling = names.filter(showsStyle);
  const share = typeof options.dominance === 'number' ? options.dominance : 0.8;
  const counts = Object.keys(styles).map((style) => [
    style,
    telling.filter(({ name }) => styles[style].test(name)).length,
  ]);
  const [style, count] = counts.reduce((best, one) => (one[1] > best[1] ? one : best));
  return telling.length >= fewest && count / telling.length >= share ? style : undefined;
}

function deviants(names, options, what) {
  // The first place counts.
  const distinctNames = [...new Map(names.toReversed().map((one) => [one.name, one])).values()].toReversed();
  const asked = text(options.style);
  const style = Object.hasOwn(styles, asked) ? asked : dominantStyle(distinctNames, options);
  if (style === undefined) return [];
  const rest = asked === style ? '' : ', as most names of this API are';
  return distinctNames
    .filter((one) => showsStyle(one) && !styles[style].test(one.name))
    .map(({ name, path }) => finding(`The ${what} "${shown(name)}" should be in ${style} case${rest}`, path, name));
}

function segments(index, options) {
  const names = keys(own(index.document, 'paths')).flatMap((url) =>
    url
      .split('/')
      .filter((name) => name !== '' && !/[{}:.()*#]/.test(name) && !/^v\d/.test(name))
      .map((name) => ({ name, path: ['paths', url] })),
  );
  return deviants(names, options, 'path segment');
}

function properties(index, options) {
  const names = [];
  const seen = new Set();
  for (const root of schemaRoots(index)) {
    walkSchema(index.document, root, seen, (_schema, path, name) => {
      const plain = name !== undefined && !/^[@$_]|[.:/ ]/.test(name) && !/^[A-Z0-9_]+$/.test(name);
      if (plain) names.push({ name, path });
    });
  }
  return deviants(names, options, 'property');
}

function queryParameters(index, options) {
  const names = index.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ in: place, name }) => place === 'query' && name !== '' && !/[[\].$:]/.test(name))
    .map(({ name, path }) => ({ name, path: [...path, 'name'] }));
  return deviants(names, options, 'query parameter');
}

function hasOperationId(index, options, context) {
  const results = index.operations
    .filter(({ node }) => text(own(node, 'operationId')) === '')
    .map(({ label, path }) =>
      finding(`${label} has no operationId; give it one, generated clients name their methods after it`, path),
    );
  const summary = 'operations have no operationId; give them one, generated clients name their methods after it';
  return collapse(results, index.operations.length, options, context, summary);
}

/** Which of several operations may keep the id does not depend on their order in the document. */
function operationIdUnique(index) {
  const users = new Map();
  for (const { node, path, label } of [...index.operations, ...index.webhooks, ...index.callbacks]) {
    const id = text(own(node, 'operationId'));
    if (id !== '') users.set(id, [...(users.get(id) ?? []), { path, label, name: label.replace(/\{[^}]*\}/g, '{}') }]);
  }
  return [...users].flatMap(([id, all]) => {
    const [first, ...others] = all.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return others.map(({ path, label }) => ({
      ...finding(`${label} has the operationId "${shown(id)}" of ${first.label}; make it unique`, [
        ...path,
        'operationId',
      ]),
      subject: id,
    }));
  });
}

function pathParameters(index) {
  const names = new Map();
  return keys(own(index.document, 'paths')).flatMap((url) => {
    const parts = url.split('/');
    return parts.flatMap((part, position) => {
      if (!/^\{[^}]+\}$/.test(part)) return [];
      const before = parts
        .slice(0, position)
        .map((one) => one.replace(/\{[^}]*\}/g, '{}'))
        .join('/');
      const known = names.get(before);
      if (known === undefined) names.set(before, part);
      if (known === undefined || known === part) return [];
      return [
        finding(
          `The path ${shown(url)} says ${shown(part)} where others say ${shown(known)}; use one name`,
          ['paths', url],
          before,
        ),
      ];
    });
  });
}

const checks = {
  segments,
  properties,
  'query-parameters': queryParameters,
  'has-operation-id': hasOperationId,
  'operation-id-unique': operationIdUnique,
  'path-parameters': pathParameters,
};

export default rulesetFunction(checks);
