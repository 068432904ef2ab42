import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  bundleId,
  edgesOf,
  Graph,
  Mesh,
  parseBundleId,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { EdgeList } from './MemberList';
import { FactList } from './FactList';
import { ScopedName } from './ScopedName';
import { Section } from './Section';

/**
 * Renders an edge bundle: its endpoints and each of its edges.
 *
 * @internal
 */
export function BundleDetails(props: {
  readonly mesh: Mesh;
  readonly graph: Graph;
  readonly id: string;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, graph, id, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const bundle = useMemo(() => parseBundleId(id), [id]);
  const edges = useMemo(
    () => graph.edges.flatMap(edgesOf).filter(edge => bundleId(edge) === id),
    [graph, id],
  );
  if (!bundle) {
    return null;
  }
  const place = (of: string) => (
    <ScopedName mesh={mesh} graph={graph} id={of} onSelect={onSelect} />
  );
  return (
    <>
      <FactList
        facts={[
          [t('details.from'), place(bundle.source)],
          [t('details.to'), place(bundle.target)],
        ]}
      />
      <Section title={t('details.members', { count: edges.length })}>
        <EdgeList mesh={mesh} edges={edges} onSelect={onSelect} />
      </Section>
    </>
  );
}
