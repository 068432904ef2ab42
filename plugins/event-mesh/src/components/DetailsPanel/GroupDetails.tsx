import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { StatusMark, worstFirst } from '../shared/StatusMark';
import { FactList } from './FactList';
import { GroupMembers } from './groupMembers';
import { MemberList } from './MemberList';
import { Section } from './Section';
import styles from './DetailsPanel.module.css';

/**
 * Renders a group of the graph: its members, their statuses, and the button that collapses or expands it.
 *
 * @internal
 */
export function GroupDetails(props: {
  readonly mesh: Mesh;
  readonly group: GroupMembers;
  readonly onSelect: (id: string) => void;
  readonly onToggle?: () => void;
}) {
  const { mesh, group, onSelect, onToggle } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { ids, worst, kinds } = useMemo(
    () => summaryOf(mesh, group.nodes),
    [mesh, group],
  );
  return (
    <>
      {worst && (
        <div className={styles.section}>
          <StatusMark status={worst} />
        </div>
      )}
      {onToggle && (
        <div>
          <Button
            className={styles.plain}
            size="small"
            variant="secondary"
            onPress={onToggle}
          >
            {t(group.isCollapsed ? 'details.openGroup' : 'details.closeGroup')}
          </Button>
        </div>
      )}
      <FactList
        facts={[
          ...kinds.map(([kind, count]) => [kind, String(count)] as const),
          [t('details.lines'), String(group.edges.length)],
        ]}
      />
      <Section title={t('details.members', { count: ids.length })}>
        <MemberList mesh={mesh} ids={ids} onSelect={onSelect} />
      </Section>
    </>
  );
}

function summaryOf(mesh: Mesh, nodes: readonly string[]) {
  const kinds = new Map<string, number>();
  const places = new Map<string, number>();
  for (const id of nodes) {
    const found = mesh.resources.get(id);
    const placeholder = mesh.placeholders.get(id);
    const word = found?.status.state ?? placeholder?.reason;
    const kind = found?.resource.ref.kind ?? placeholder?.ref?.kind;
    if (word) {
      places.set(id, worstFirst.indexOf(word));
    }
    if (kind !== undefined) {
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    }
  }
  const sorted = [...places].sort(([, a], [, b]) => a - b);
  return {
    ids: sorted.map(([id]) => id),
    worst: sorted.length > 0 ? worstFirst[sorted[0][1]] : undefined,
    kinds: [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}
