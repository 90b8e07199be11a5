import type { ChangeOf } from '../model/change.ts';
import { code } from './words.ts';

/** What is said of null that came or went. */

type NullChange = ChangeOf<'schema.nullable-changed'>;

const ofVersion = ({ byVersion }: NullChange): string => {
  if (byVersion === null) return '';
  return byVersion === 'nullable'
    ? ': since OpenAPI 3.1 `nullable` means nothing, and `null` is one of the values of `type`'
    : ': since OpenAPI 3.0 `x-nullable` means nothing, and `nullable`, or `null` among the types, says it';
};

const beforeIt = ({ byVersion }: NullChange): string => {
  if (byVersion === null) return '';
  return `: ${code(byVersion)}, which was written there, means nothing since OpenAPI ${byVersion === 'nullable' ? '3.1' : '3.0'}`;
};

/** Null is allowed now. */
export const becameNullable = (change: NullChange, it: string): string =>
  change.asText === undefined
    ? `${it} became nullable${beforeIt(change)}.`
    : `${it} may be ${code('null')} now, whatever text stands for that.`;

/** Null is not allowed any more. */
export const notNullable = (change: NullChange, it: string): string =>
  change.asText === undefined
    ? `${it} is no longer nullable${ofVersion(change)}.`
    : `${it} may not be ${code('null')} any more, whatever text stood for that${ofVersion(change)}.`;
