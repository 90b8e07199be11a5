const COLLECTION_FORMATS: ReadonlyMap<string, string> = new Map([
  ['spaceDelimited', 'ssv'],
  ['pipeDelimited', 'pipes'],
  ['tabDelimited', 'tsv'],
]);

interface Styled {
  readonly style: string;
  readonly explode: boolean;
}

/** What Swagger 2.0 calls it. A word that it does not know stays as it is. */
export function collectionFormat({ style, explode }: Styled): string {
  if (style === 'form' || style === 'simple') return explode ? 'multi' : 'csv';
  return COLLECTION_FORMATS.get(style) ?? style;
}
