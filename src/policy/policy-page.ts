/** The pages of the rules of this room. */
import type { PolicyExample, PolicyRule } from './policy-rule.ts';

/** The page of a rule, in Markdown: what it is for, what to do, how loud it is, and an example. */
export function policyPage({ id, title, why, fix, level, example }: PolicyRule): string {
  const sections = [
    `# ${title}`,
    `Rule \`${id}\``,
    why,
    `## What to do\n\n${fix}`,
    `## Level\n\n${levelText(id, level)}`,
    `## Example\n\n${exampleText(example)}`,
  ];
  return `${sections.join('\n\n')}\n`;
}

function levelText(id: string, level: PolicyRule['level']): string {
  const said =
    level === 'version-check'
      ? `What \`version-check\` says: \`warning\` when it is not set, \`error\` on a release.${
          id === 'version-decreased' ? '' : ' As a warning, it is an `info` when the changes need no more than a patch.'
        }`
      : `\`${level}\`.`;
  const other = level === 'error' ? 'warning' : 'error';
  return `${said} To see it otherwise, say so in \`.api-governor.yaml\`:\n\n${yaml(`rules:\n  ${id}: ${other}`)}`;
}

function exampleText({ base, head, files = {}, day, tag, release, says }: PolicyExample): string {
  const parts = [
    release === undefined ? '' : `The release \`${release.tag}\`:\n\n${yaml(release.text)}`,
    `Before:\n\n${yaml(base)}`,
    head === base ? 'After: the same.' : `After:\n\n${yaml(head)}`,
    ...Object.entries(files).map(([path, text]) => `\`${path}\`:\n\n${fenced(languageOf(path), text.trimEnd())}`),
    day === undefined ? '' : `On ${day}:`,
    tag === undefined ? '' : `On the tag \`${tag}\`:`,
    `> ${says}`,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

const languageOf = (path: string): string => (/\.(\w+)$/.exec(path)?.[1] ?? '').replace('md', 'markdown');
const fenced = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
const yaml = (text: string): string => fenced('yaml', text);
