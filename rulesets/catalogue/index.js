// The catalogue: every rule once, with what it checks, why, what to do and where that is written. The YAML rulesets, the page
// of each rule and the table in docs/rulesets/README.md are made from it (test/rulesets/catalogue.test.ts writes and checks
// them). A new rule is an entry here, a check in ../functions, and its cases in test/rulesets/cases.

import { authentication } from './authentication.js';
import { caching } from './caching.js';
import { deprecation } from './deprecation.js';
import { documentation } from './documentation.js';
import { errors } from './errors.js';
import { evolution } from './evolution.js';
import { gateway } from './gateway.js';
import { http } from './http.js';
import { observability } from './observability.js';
import { ownership } from './ownership.js';
import { pagination } from './pagination.js';
import { rateLimiting } from './rate-limiting.js';
import { reliability } from './reliability.js';
import { security } from './security.js';
import { style } from './style.js';
import { versioning } from './versioning.js';

/** The parts in the order in which they are documented. */
export const parts = [
  authentication,
  security,
  rateLimiting,
  gateway,
  deprecation,
  versioning,
  errors,
  http,
  caching,
  pagination,
  reliability,
  observability,
  documentation,
  style,
  evolution,
  ownership,
];

const complete = (part) => (rule) => ({ formats: ['oas2', 'oas3'], recommended: false, options: {}, ...rule, part });

/** All rules: `{ id, part, check, options, severity, recommended, formats, owasp, what, why, fix, sources }`. */
export const rules = parts.flatMap(({ name, rules: own }) => own.map(complete(name)));

const strictOptions = { 'version-scheme': { schemes: ['semver'] } };
const strictSeverities = { 'rate-limit-advertised': 'warn', 'error-problem-json': 'warn', 'cache-policy': 'warn' };

const strictRule = (rule) => ({
  ...rule,
  options: { ...rule.options, ...strictOptions[rule.id] },
  severity: strictSeverities[rule.id] ?? rule.severity,
});

/** The rulesets by name: `{ name, about, rules }`. */
export const sets = [
  {
    name: 'recommended',
    about: 'Rules that are right nearly everywhere and nearly silent on a well-kept description.',
    rules: rules.filter(({ recommended }) => recommended),
  },
  { name: 'strict', about: 'All rules, and semantic versions.', rules: rules.map(strictRule) },
  ...parts.map(({ name, title, about }) => ({
    name,
    about: `${title}: ${about}.`,
    rules: rules.filter(({ part, owasp }) => part === name || (name === 'security' && owasp.length > 0)),
  })),
];
