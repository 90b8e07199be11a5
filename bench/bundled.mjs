/** Support code of the tests and the product as one module: both are TypeScript, and Node wants JavaScript. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { builtInRulesets } from '../built-in-rulesets.mjs';

const root = new URL('..', import.meta.url).pathname;

/** Imports a module of the repository, bundled. */
export async function bundled(path) {
  const folder = mkdtempSync(join(root, 'node_modules/.oracle-'));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const bundle = await rolldown({
    input: { oracle: join(root, path) },
    cwd: root,
    platform: 'node',
    external: [/^[^./]/],
    transform: { define: { __VERSION__: JSON.stringify(version), __SOURCES_OF_FINDINGS__: '"oracle"' } },
    plugins: [builtInRulesets],
    logLevel: 'silent',
  });
  await bundle.write({ dir: folder, entryFileNames: '[name].mjs', format: 'esm' });
  await bundle.close();
  // Parts of it are loaded when they are needed.
  process.on('exit', () => rmSync(folder, { recursive: true }));
  return await import(join(folder, 'oracle.mjs'));
}
