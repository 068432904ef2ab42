import type { Mesh } from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay } from '../../catalog';
import { ImpactSection } from './ImpactSection';
import { VerdictSection } from './VerdictSection';

/**
 * Renders the verdicts and the impact of a resource.
 *
 * @internal
 */
export function ResourceInsights(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly overlay: CatalogOverlay;
  readonly onSelect: (id: string) => void;
}) {
  return (
    <>
      <VerdictSection key={`verdicts ${props.id}`} {...props} />
      <ImpactSection key={`impact ${props.id}`} {...props} />
    </>
  );
}
