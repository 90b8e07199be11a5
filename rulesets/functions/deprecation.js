// Deprecation as a promise with dates: Deprecation (RFC 9745), Sunset (RFC 8594), the successor, and the notice in between.

import { asText, own, prose, shown, text } from './lib/document.js';
import { daysBetween, nowOf, shownDate, timeOf } from './lib/clock.js';
import { hasHeader, headerOf, isSuccess } from './lib/responses.js';
import { collapse, finding } from './lib/results.js';
import { examplesOf, schemaRoots, typesOf, walkSchema } from './lib/schemas.js';
import { rulesetFunction } from './lib/ruleset-function.js';

const sunsetNames = ['x-sunset', 'x-sunset-date', 'x-sunset-at'];
const deprecatedNames = ['x-deprecated-at', 'x-deprecation-date', 'x-deprecated-since'];
const successorNames = ['x-replaced-by', 'x-successor', 'x-replacement', 'x-deprecated-replacement'];

function firstExtension(place, path, names) {
  const name = names.find((candidate) => own(place, candidate) !== undefined);
  return name === undefined ? undefined : { name, value: place[name], path: [...path, name] };
}

/** What is said of a path holds for its operations. */
const extensionOf = ({ node, path, item, itemPath }, names) =>
  firstExtension(node, path, names) ?? firstExtension(item, itemPath, names);

const sunsetOf = (operation) => extensionOf(operation, sunsetNames);

const isDeprecated = ({ node }) => own(node, 'deprecated') === true;
const deprecatedIn = (index) => index.operations.filter(isDeprecated);
const answersWith = ({ responses }, name) => responses.some((response) => hasHeader(response, name));

function sunsetDate(index, options, context) {
  const deprecated = deprecatedIn(index);
  const undated = deprecated
    .filter((operation) => sunsetOf(operation) === undefined && !answersWith(operation, 'Sunset'))
    .map(({ label, path }) =>
      finding(`${label} is deprecated without a date; add \`x-sunset: YYYY-MM-DD\``, [...path, 'deprecated']),
    );
  const summary = 'deprecated operations have no date; add `x-sunset: YYYY-MM-DD`';
  return collapse(undated, deprecated.length, options, context, summary);
}

function datesValid(index) {
  return index.operations.flatMap((operation) =>
    [sunsetOf(operation), extensionOf(operation, deprecatedNames)]
      .filter((date) => date !== undefined && timeOf(date.value) === undefined)
      .map(({ name, value, path }) =>
        finding(`The ${name} of ${operation.label} is no date: "${shown(value)}"; write YYYY-MM-DD`, path),
      ),
  );
}

const replacementWords =
  /\b(?:use|replaced?(?: by| with)?|instead|supersed\w+|migrat\w+|in favou?r of|successor|see|refer to|recommend\w*|no (?:direct |planned )?(?:replacement|alternative|successor))\b/i;

function replacement(index, options, context) {
  const deprecated = deprecatedIn(index);
  const silent = deprecated
    .filter(
      (operation) =>
        extensionOf(operation, successorNames) === undefined && !replacementWords.test(prose(operation.node)),
    )
    .filter((operation) => !answersWith(operation, 'Link'))
    .map(({ label, path }) =>
      finding(
        `${label} is deprecated and names no successor; add \`x-replaced-by\`, or say in the description what to use instead`,
        [...path, 'deprecated'],
      ),
    );
  const summary =
    'deprecated operations name no successor; add `x-replaced-by`, or say in the description what to use instead';
  return collapse(silent, deprecated.length, options, context, summary);
}

function header(index, options, context) {
  const name = text(options.header);
  const candidates = deprecatedIn(index)
    .filter((operation) => name !== 'Sunset' || sunsetOf(operation) !== undefined)
    .filter(({ responses }) => responses.some(({ status }) => isSuccess(status)));
  const results = candidates
    .filter(({ responses }) => !responses.some((response) => isSuccess(response.status) && hasHeader(response, name)))
    .map(({ label, path }) =>
      finding(`${label} is deprecated but its responses do not declare the ${name} header; add it`, [
        ...path,
        'responses',
      ]),
    );
  return collapse(
    results,
    candidates.length,
    options,
    context,
    `deprecated operations do not declare the ${name} header; add it`,
  );
}

const httpDate =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const fieldForms = {
  Deprecation: {
    types: ['boolean'],
    formats: ['date-time', 'date', 'http-date'],
    example: /^@-?\d+$/,
    is: 'a Structured Field date such as @1688169599',
  },
  Sunset: {
    types: ['integer', 'number', 'boolean'],
    formats: ['date-time', 'date'],
    example: httpDate,
    is: 'an HTTP-date such as "Wed, 31 Dec 2025 23:59:59 GMT"',
  },
};

function headerFormat(index, options) {
  const form = own(fieldForms, text(options.header)) ?? fieldForms.Sunset;
  return index.operations.flatMap(({ responses, label }) =>
    responses.flatMap((response) => {
      const found = headerOf(response, text(options.header));
      if (found === undefined) return [];
      const format = text(own(found.schema, 'format'));
      const type = typesOf(found.schema).find((one) => form.types.includes(one));
      const declared = form.formats.includes(format) ? format : type;
      const wrong = declared ?? examplesOf(found.node, found.schema).find((value) => !form.example.test(asText(value)));
      if (wrong === undefined) return [];
      return [finding(`The header ${found.name} of ${label} is ${form.is}, not "${shown(wrong)}"`, found.path)];
    }),
  );
}

function notice(index, options) {
  const least = typeof options.minDays === 'number' ? options.minDays : 180;
  return index.operations.flatMap((operation) => {
    const sunset = sunsetOf(operation);
    const since = extensionOf(operation, deprecatedNames);
    const [from, to] = [timeOf(since?.value), timeOf(sunset?.value)];
    if (from === undefined || to === undefined) return [];
    const days = daysBetween(from, to);
    if (days < 0) return [finding(`${operation.label} ends before it was deprecated; correct the dates`, sunset.path)];
    return days < least
      ? [finding(`${operation.label} ends ${days} days after it was deprecated; give at least ${least}`, sunset.path)]
      : [];
  });
}

function sunsetPassed(index, options, context) {
  const now = nowOf(options, context);
  return index.operations.flatMap((operation) => {
    const sunset = sunsetOf(operation);
    const end = timeOf(sunset?.value);
    if (end === undefined || end >= now) return [];
    return [
      finding(
        `${operation.label} should have ended on ${shownDate(sunset.value)}; remove it, or announce another date`,
        sunset.path,
      ),
    ];
  });
}

function flagConsistent(index) {
  return index.operations.flatMap((operation) => {
    if (isDeprecated(operation)) return [];
    const { path, label, responses } = operation;
    const announced = extensionOf(operation, [...sunsetNames, ...deprecatedNames])?.name;
    const sent = ['Deprecation', 'Sunset'].find((name) =>
      responses.some((response) => isSuccess(response.status) && headerOf(response, name) !== undefined),
    );
    if (announced === undefined && sent === undefined) return [];
    return [
      finding(
        `${label} announces its end (${announced ?? sent}) but is not \`deprecated: true\`; say both or neither`,
        path,
      ),
    ];
  });
}

const elementWords =
  /\b(?:use|replaced|instead|supersed\w+|migrat\w+|favou?r|successor|see|removed?|sunset|no longer|no effect|ignored|deprecated)\b/i;

function explained(node) {
  return elementWords.test(prose(node)) || firstExtension(node, [], [...successorNames, ...sunsetNames]) !== undefined;
}

function elementExplained(index) {
  const results = [];
  const seen = new Set();
  const add = (what, path) =>
    results.push(
      finding(
        `${what} is deprecated and says neither what replaces it nor when it ends; add it to the description`,
        path,
      ),
    );
  for (const { parameters, label } of index.operations) {
    for (const { name, node, path } of parameters) {
      if (own(node, 'deprecated') === true && !explained(node)) add(`The parameter "${shown(name)}" of ${label}`, path);
    }
  }
  for (const root of schemaRoots(index)) {
    walkSchema(index.document, root, seen, (node, path, name) => {
      const deprecated = own(node, 'deprecated') === true || own(node, 'x-deprecated') === true;
      if (deprecated && !explained(node))
        add(name === undefined ? `A schema of ${shown(root.owner)}` : `The property "${shown(name)}"`, path);
    });
  }
  return results;
}

const checks = {
  'sunset-date': sunsetDate,
  'dates-valid': datesValid,
  replacement,
  header,
  'header-format': headerFormat,
  notice,
  'sunset-passed': sunsetPassed,
  'flag-consistent': flagConsistent,
  'element-explained': elementExplained,
};

export default rulesetFunction(checks);
