import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { MemberList } from './MemberList';
import { Section } from './Section';

/**
 * Renders the generated resources of a resource, which the graph folds into it.
 *
 * @internal
 */
export function FoldedSection(props: {
  readonly mesh: Mesh;
  readonly folded: readonly string[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, folded, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return folded.length === 0 ? null : (
    <Section title={t('details.folded', { count: folded.length })}>
      <MemberList mesh={mesh} ids={folded} onSelect={onSelect} />
    </Section>
  );
}
