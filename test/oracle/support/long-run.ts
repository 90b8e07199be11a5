import { judgeAccess } from './access.ts';
import { accessPairs } from './access-pairs.ts';
import { shownBodies } from './bodies.ts';
import { judgeDiscriminators } from './discriminators.ts';
import { discriminatorPairs } from './discriminator-pairs.ts';
import { judgeParameters } from './parameters.ts';
import type { ParameterDialect, ParameterPair } from './parameters.ts';
import { parameterPairs } from './parameter-pairs.ts';

/** What `bench/oracle.mjs` judges besides schemas: pairs of documents by what they are about. */
export const kinds = {
  parameters: {
    pairs: (dialect: ParameterDialect) => parameterPairs(dialect),
    judge: judgeParameters,
    shown: ({ place, before, after }: ParameterPair): readonly string[] => [
      `before ${place} ${JSON.stringify(before)}`,
      `after  ${place} ${JSON.stringify(after)}`,
    ],
  },
  discriminators: { pairs: discriminatorPairs, judge: judgeDiscriminators, shown: shownBodies },
  access: { pairs: accessPairs, judge: judgeAccess, shown: shownBodies },
};
