import authenticationRules from '../../rulesets/functions/authentication.js';
import cachingRules from '../../rulesets/functions/caching.js';
import deprecationRules from '../../rulesets/functions/deprecation.js';
import documentationRules from '../../rulesets/functions/documentation.js';
import errorsRules from '../../rulesets/functions/errors.js';
import evolutionRules from '../../rulesets/functions/evolution.js';
import exposureRules from '../../rulesets/functions/exposure.js';
import gatewaysRules from '../../rulesets/functions/gateways.js';
import httpRules from '../../rulesets/functions/http.js';
import inputRules from '../../rulesets/functions/input.js';
import namingRules from '../../rulesets/functions/naming.js';
import observabilityRules from '../../rulesets/functions/observability.js';
import ownershipRules from '../../rulesets/functions/ownership.js';
import paginationRules from '../../rulesets/functions/pagination.js';
import ratesRules from '../../rulesets/functions/rates.js';
import reliabilityRules from '../../rulesets/functions/reliability.js';
import schemesRules from '../../rulesets/functions/schemes.js';
import transportRules from '../../rulesets/functions/transport.js';
import versioningRules from '../../rulesets/functions/versioning.js';
import type { Path } from './result.ts';

/** What a function of a ruleset says about a document. `members`: the results that a collapsed one stands for. */
export interface Said {
  readonly message: string;
  readonly path?: Path;
  readonly key?: string;
  readonly subject?: string;
  readonly members?: readonly Said[];
}

/** A function of `rulesets/functions/`. */
export type RulesetFunction = (document: unknown, options: unknown, context: unknown) => readonly Said[] | undefined;

/** The functions of our rules by name: the file that each is the default export of. */
export const functions: Readonly<Record<string, RulesetFunction>> = {
  authentication: authenticationRules,
  caching: cachingRules,
  deprecation: deprecationRules,
  documentation: documentationRules,
  errors: errorsRules,
  evolution: evolutionRules,
  exposure: exposureRules,
  gateways: gatewaysRules,
  http: httpRules,
  input: inputRules,
  naming: namingRules,
  observability: observabilityRules,
  ownership: ownershipRules,
  pagination: paginationRules,
  rates: ratesRules,
  reliability: reliabilityRules,
  schemes: schemesRules,
  transport: transportRules,
  versioning: versioningRules,
};
