/** Where the rulesets of a run come from: the loader with what it needs from outside. */
import type { RulesetLoader } from './check-rulesets.ts';
import type { RulesetDefinition } from './lint/definition.ts';

/** A loader that loads the same entries once. */
export function rulesetLoader(): RulesetLoader {
  const loaded = new Map<string, Promise<RulesetDefinition>>();
  return (entries) => {
    const key = JSON.stringify(entries);
    const known = loaded.get(key) ?? load(entries);
    loaded.set(key, known);
    return known;
  };
}

async function load(entries: readonly string[]): Promise<RulesetDefinition> {
  const { builtInDefinition } = await import('./lint/interim.ts');
  return builtInDefinition(entries);
}
