// The door between a host and the checks of one concern. Spectral calls `function(target, options, context)` with the whole
// document (`given: $`, `resolved: false`); so may any other host, without Spectral.

import { isObject } from './document.js';
import { indexOf } from './operations.js';
import { cap, distinct } from './results.js';

/**
 * Makes a ruleset function from checks.
 * @param checks by name; each is `(index, options, context) => results`
 * @returns `(document, options, context) => results`. `options.check` names the check, `options.cap` how many results are
 * listed, `context.expand` switches collapsing and capping off. It never throws on a document.
 */
export function rulesetFunction(checks) {
  return function run(document, options, context) {
    const settings = isObject(options) ? options : {};
    const name = settings.check;
    if (typeof name !== 'string' || !Object.hasOwn(checks, name)) {
      return [{ message: `The function option "check" must be one of: ${Object.keys(checks).join(', ')}`, path: [] }];
    }
    if (!isObject(document)) return [];
    const host = {
      expand: isObject(context) && context.expand === true,
      now: isObject(context) ? context.now : undefined,
    };
    return cap(distinct(checks[name](indexOf(document), settings, host)), settings, host);
  };
}
