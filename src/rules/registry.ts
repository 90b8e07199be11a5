import type { ChangeKind } from '../model/change.ts';
import type { Rule } from './define.ts';
import { apiRules } from './families/apis.ts';
import { azureRules } from './families/azure.ts';
import { bodyRules } from './families/bodies.ts';
import { mediaTypeRules } from './families/media-types.ts';
import { boundRules } from './families/bounds.ts';
import { compositionRules } from './families/composition.ts';
import { discriminatorRules } from './families/discriminators.ts';
import { openContentRules } from './families/open-content.ts';
import { constraintRules } from './families/constraints.ts';
import { defaultRules } from './families/defaults.ts';
import { deprecationRules } from './families/deprecation.ts';
import { markRules } from './families/lifecycle-marks.ts';
import { documentRules } from './families/document.ts';
import { enumRules } from './families/enums.ts';
import { headerRules } from './families/headers.ts';
import { operationRules } from './families/operations.ts';
import { operationNameRules } from './families/operation-names.ts';
import { parameterRules } from './families/parameters.ts';
import { parameterNameRules } from './families/parameter-names.ts';
import { propertyRules } from './families/properties.ts';
import { accessRules } from './families/property-access.ts';
import { responseRules } from './families/responses.ts';
import { securityRules } from './families/security.ts';
import { serverRules } from './families/servers.ts';
import { textNullRules } from './families/text-nulls.ts';
import { typeRules } from './families/types.ts';
import { formatRules } from './families/formats.ts';
import { xmlRules } from './families/xml.ts';

const registered = [
  ...apiRules,
  ...operationRules,
  ...operationNameRules,
  ...deprecationRules,
  ...markRules,
  ...serverRules,
  ...securityRules,
  ...parameterRules,
  ...parameterNameRules,
  ...bodyRules,
  ...mediaTypeRules,
  ...responseRules,
  ...headerRules,
  ...propertyRules,
  ...accessRules,
  ...textNullRules,
  ...typeRules,
  ...formatRules,
  ...xmlRules,
  ...enumRules,
  ...boundRules,
  ...constraintRules,
  ...compositionRules,
  ...discriminatorRules,
  ...openContentRules,
  ...defaultRules,
  ...azureRules,
  ...documentRules,
] as const;

/** Does not compile while some kind of change has no rule: the missing kinds are named in the error. */
type Unjudged = Exclude<ChangeKind, (typeof registered)[number]['on']>;
const everyKindIsJudged: [Unjudged] extends [never] ? true : Unjudged = true;
void everyKindIsJudged;

/** All rules, in the order in which they are asked. */
export const allRules: readonly Rule[] = registered;

const byId = new Map(allRules.map((rule) => [rule.id, rule]));

/** The rule of a name, or null. */
export function ruleById(id: string): Rule | null {
  return byId.get(id) ?? null;
}
