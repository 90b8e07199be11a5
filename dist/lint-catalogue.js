import { i as textOf, n as builtInRulesets, r as rulesetPage, t as builtInRules } from "./shared-catalogue.js";

export { builtInRules };