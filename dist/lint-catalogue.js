import { a as textOf, i as severityOf, n as builtInRulesets, r as rulesetPage, t as builtInRules } from "./shared-catalogue.js";

export { builtInRules };