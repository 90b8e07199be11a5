/** Keywords that other parts of a node speak of (`implications`, `array`), so that as they are written they add nothing. */
export const SPOKEN_OF: ReadonlySet<string> = new Set([
  'if',
  'then',
  'else',
  'dependentSchemas',
  'dependencies',
  'contains',
  'minContains',
  'maxContains',
]);
