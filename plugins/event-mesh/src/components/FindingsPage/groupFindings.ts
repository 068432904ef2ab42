import type { Finding, Mesh } from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from '../../catalog';
import type { FindingGrouping } from '../../url';
import { endpointOf } from '../shared/EndpointName';

/** Findings with the same severity, code, namespace or owner. @internal */
export type FindingGroup = {
  /** A severity, a code, a namespace or an owner; '' for none. */
  readonly key: string;
  readonly findings: readonly Finding[];
};

/**
 * Groups findings and keeps their order within a group. Severities and codes are in the order of the findings, so the
 * worst come first; names are sorted, and findings without one come last.
 *
 * @internal
 */
export function groupFindings(
  findings: readonly Finding[],
  by: FindingGrouping,
  given: { readonly mesh: Mesh; readonly overlay: CatalogOverlay },
): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf(finding, by, given);
    const group = groups.get(key);
    if (group) {
      group.push(finding);
    } else {
      groups.set(key, [finding]);
    }
  }
  const all = [...groups].map(([key, found]) => ({ key, findings: found }));
  return by === 'severity' || by === 'finding'
    ? all
    : all.sort((a, b) => compare(a.key, b.key));
}

function keyOf(
  finding: Finding,
  by: FindingGrouping,
  { mesh, overlay }: { readonly mesh: Mesh; readonly overlay: CatalogOverlay },
): string {
  const { severity, code, about } = finding;
  switch (by) {
    case 'severity':
      return severity;
    case 'finding':
      return code;
    case 'namespace':
      return endpointOf(mesh, about[0] ?? '')?.namespace ?? '';
    default:
      return (
        about
          .map(id => overlay.ownersOf(id).map(overlay.nameOf).join(', '))
          .find(Boolean) ?? ''
      );
  }
}

function compare(a: string, b: string): number {
  if (a === '' || b === '') {
    return b.length - a.length;
  }
  return a < b ? -1 : 1;
}
