import { say } from '../../messages';
import { Finding } from '../types';

/** Findings as text, one a line, for goldens that a person can review. */
export function findingLines(findings: readonly Finding[]): string {
  return findings
    .map(finding => {
      const { severity, code, params, about, affected, field, detail } =
        finding;
      return [
        `${severity} ${code}${finding.uncertain ? ' (uncertain)' : ''}`,
        `  ${say(`finding.${code}.description`, params)}`,
        `  ${say(`finding.${code}.fix`, params)}`,
        ...(detail
          ? [`  ${say(`verdict.${detail.code}`, detail.params)}`]
          : []),
        ...(field ? [`  in ${field}`] : []),
        ...about.map(
          id => `  - ${id}${affected?.includes(id) ? ' (affected)' : ''}`,
        ),
        '',
      ].join('\n');
    })
    .join('\n');
}
