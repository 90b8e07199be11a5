import { describe, expect, test } from 'vitest';
import type { ReportFormat, RenderOptions } from '../../src/report/render.ts';
import { render, REPORT_FORMATS } from '../../src/report/render.ts';
import { SAMPLES } from './samples.ts';

const EXTENSIONS: Readonly<Record<ReportFormat, string>> = {
  text: 'txt',
  json: 'json',
  markdown: 'md',
  html: 'html',
  sarif: 'sarif',
  junit: 'xml',
  gitlab: 'gitlab.json',
};

const OPTIONS: RenderOptions = {
  permalink: ({ file, line }, side) =>
    `https://github.com/example/shop/blob/${side === 'base' ? '3f2c1ab' : '9a8b7c6'}/${file}#L${line}`,
  more: 'See the job summary for all of them.',
};

describe('what people and machines get to see', () => {
  for (const [name, sample] of Object.entries(SAMPLES)) {
    for (const format of REPORT_FORMATS) {
      test(`${name} as ${format}`, async () => {
        await expect(render(sample, format, OPTIONS)).toMatchFileSnapshot(`golden/${name}.${EXTENSIONS[format]}`);
      });
    }
  }
});
