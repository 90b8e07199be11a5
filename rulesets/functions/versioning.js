// Versions: a scheme, one place to say them, old majors that are on their way out, stability levels everybody knows.

import { asText, keys, list, own, shown, text } from './lib/document.js';
import { finding } from './lib/results.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const schemes = {
  semver: /^v?(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/,
  major: /^v?\d+(?:\.\d+)?(?:(?:alpha|beta|rc)\d*)?$/,
  date: /^\d{4}-\d{2}-\d{2}(?:[-.][a-z]\w*)?$/,
  calver: /^\d{4}(?:\.\d{1,2}(?:\.\d+)?(?:[-.]\w+)?|-(?:0[1-9]|1[0-2]))$/,
  'date-semver': /^\d{4}-\d{2}-\d{2}[_+-]\d+\.\d+\.\d+$/,
};

const versionOf = (index) => asText(own(own(index.document, 'info'), 'version') ?? '');

function scheme(index, options) {
  const version = versionOf(index);
  const accepted = list(options.schemes).filter((name) => Object.hasOwn(schemes, name));
  const names = accepted.length > 0 ? accepted : Object.keys(schemes);
  if (names.some((name) => schemes[name].test(version))) return [];
  return [
    finding(`info.version "${shown(version)}" follows no known scheme; use one of: ${names.join(', ')}`, [
      'info',
      'version',
    ]),
  ];
}

const segmentVersion = /\/v(\d+)(?:\/|$)/;

function majorsInUrls(index) {
  const { document, family } = index;
  const base =
    family === '2.0'
      ? [text(own(document, 'basePath'))]
      : list(own(document, 'servers')).map((server) => text(own(server, 'url')));
  const ofServers = base.flatMap((url) => segmentVersion.exec(url)?.[1] ?? []);
  if (ofServers.length > 0) return new Set(ofServers);
  return new Set(keys(own(document, 'paths')).flatMap((url) => /^\/(?:api\/)?v(\d+)(?:\/|$)/.exec(url)?.[1] ?? []));
}

function urlAgrees(index) {
  const version = versionOf(index);
  const major = /^v?(\d+)\.\d+\.\d+/.exec(version)?.[1];
  const majors = majorsInUrls(index);
  if (major === undefined || major === '0' || major.length > 3 || majors.size === 0 || majors.has(major)) return [];
  const said = [...majors].map((one) => `v${one}`).join(', ');
  return [finding(`info.version is ${shown(version)} but the URLs say ${said}; make them agree`, ['info', 'version'])];
}

/** The operations that exist in several majors: method and path without the version, to `{ major, prefix, operation }`. */
function byMajor(index) {
  const groups = new Map();
  for (const operation of index.operations) {
    const match = /\/v(\d+)(?=\/|$)/.exec(operation.url);
    if (match === null) continue;
    const prefix = operation.url.slice(0, match.index + match[0].length);
    const rest = `${operation.url.slice(0, match.index)}${operation.url.slice(match.index + match[0].length)}`;
    const key = `${operation.method} ${rest.replace(/\{[^}]*\}/g, '{}')}`;
    groups.set(key, [...(groups.get(key) ?? []), { major: Number(match[1]), prefix, operation }]);
  }
  return groups;
}

function oldMajorDeprecated(index, options, context) {
  const outlived = new Map();
  for (const versions of byMajor(index).values()) {
    const newest = Math.max(...versions.map(({ major }) => major));
    for (const { major, prefix, operation } of versions) {
      if (major >= newest || own(operation.node, 'deprecated') === true) continue;
      const message = `${operation.label} exists in v${newest}; mark this one deprecated, with a sunset date`;
      outlived.set(prefix, [...(outlived.get(prefix) ?? []), finding(message, operation.path)]);
    }
  }
  return [...outlived].flatMap(([prefix, members]) => {
    if (members.length === 1 || context.expand === true) return members;
    const message = `${members.length} operations under ${shown(prefix)} exist in a newer version; mark them deprecated, with a sunset date`;
    return [{ ...finding(message, ['paths'], prefix), members }];
  });
}

const versionName = /^(?:x-)?(?:api[-_]?version|[a-z]+-api-version|accept-version)$/i;

function onePlace(index) {
  const parameters = index.operations
    .flatMap((operation) => operation.parameters)
    .filter(({ name }) => versionName.test(name));
  const places = new Set([
    ...(majorsInUrls(index).size > 0 ? ['URL'] : []),
    ...parameters.map((parameter) => parameter.in),
  ]);
  if (places.size < 2) return [];
  const message = `The version is chosen in several places (${[...places].join(', ')}); keep one`;
  return [finding(message, parameters[0].path, 'places')];
}

export default rulesetFunction({
  scheme,
  'url-agrees': urlAgrees,
  'old-major-deprecated': oldMajorDeprecated,
  'one-place': onePlace,
});
