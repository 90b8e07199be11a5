import type { Finding } from '../model/finding.ts';
import { shorten, terminal } from './escape.ts';
import type { ApiOutline, Outline } from './outline.ts';
import { findingsOf } from './outline.ts';

/** https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: 'info' | 'minor' | 'major' | 'critical' | 'blocker';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const DESCRIPTION_LENGTH = 1000;

/** The report for GitLab's Code Quality widget: findings of level error and warning, and what could not be read. */
export function gitlab(outline: Outline): string {
  const issues = outline.apis.flatMap((outlined) => [...problems(outlined), ...findings(outlined)]);
  return `${JSON.stringify(issues, null, 2)}\n`;
}

function problems({ api }: ApiOutline): readonly Issue[] {
  return api.problems.map(({ code, message, file, location }) => ({
    description: shorten(terminal(message), DESCRIPTION_LENGTH),
    check_name: `specification-${code}`,
    fingerprint: [api.name, code, file, location?.pointer ?? ''].join(' '),
    severity: 'blocker',
    location: { path: location?.file ?? file, lines: { begin: location?.line ?? 1 } },
  }));
}

function findings({ api, sections }: ApiOutline): readonly Issue[] {
  const groups = sections.flatMap((section) => section.groups);
  return findingsOf(groups)
    .filter((finding) => finding.level === 'error' || finding.level === 'warning')
    .map((finding) => ({
      description: shorten(terminal(finding.message), DESCRIPTION_LENGTH),
      check_name: finding.rule,
      // Ids repeat when two APIs share a component; fingerprints must not.
      fingerprint: `${finding.id} ${api.name}`,
      severity: severity(finding),
      location: place(finding, (api.head ?? api.base)?.file ?? api.name),
    }));
}

function severity({ impact, level }: Finding): Issue['severity'] {
  if (impact === 'breaking') return level === 'error' ? 'critical' : 'major';
  return level === 'error' ? 'major' : 'minor';
}

function place({ locations: { head } }: Finding, file: string): Issue['location'] {
  return { path: head?.file ?? file, lines: { begin: head?.line ?? 1 } };
}
