import type { Finding, Mesh } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { endpointOf } from '../shared/EndpointName';
import type { TextsOf } from './useFindingTexts';

type Choices = Pick<ViewState, 'severities' | 'codes' | 'findingText'>;

/** Returns whether any filter is active. @internal */
export function isAnySelected(choices: Choices): boolean {
  const { severities, codes, findingText } = choices;
  return severities.length + codes.length > 0 || findingText.trim() !== '';
}

/**
 * Returns the findings that match the filters and the query: every word occurs in the texts of a finding or in the name
 * of a related resource.
 *
 * @internal
 */
export function matchFindings(
  findings: readonly Finding[],
  choices: Choices,
  given: { readonly mesh: Mesh; readonly textsOf: TextsOf },
): readonly Finding[] {
  const { severities, codes, findingText } = choices;
  const words = findingText.toLowerCase().split(/\s+/).filter(Boolean);
  return findings.filter(
    finding =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (codes.length === 0 || codes.includes(finding.code)) &&
      (words.length === 0 || hasWords(finding, words, given)),
  );
}

function hasWords(
  finding: Finding,
  words: readonly string[],
  given: { readonly mesh: Mesh; readonly textsOf: TextsOf },
): boolean {
  const { name, description } = given.textsOf(finding);
  const places = finding.about.map(id => {
    const end = endpointOf(given.mesh, id);
    return end ? `${end.kind} ${end.namespace} ${end.name}` : '';
  });
  const text = [name, description, ...places].join(' ').toLowerCase();
  return words.every(word => text.includes(word));
}
