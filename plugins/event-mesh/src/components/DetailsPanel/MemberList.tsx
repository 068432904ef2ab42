import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { GraphEdge, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { FilterBadge } from '../shared/FilterBadge';
import { StatusIcon } from '../shared/StatusMark';
import { EndpointButton } from './EndpointButton';
import { LongList } from './LongList';
import styles from './DetailsPanel.module.css';

/**
 * Renders a list of resources and placeholders, each with its status.
 *
 * @internal
 */
export function MemberList(props: {
  readonly mesh: Mesh;
  readonly ids: readonly string[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, ids, onSelect } = props;
  return (
    <LongList items={ids}>
      {id => {
        const end = endpointOf(mesh, id);
        const state = mesh.resources.get(id)?.status.state;
        return (
          end && (
            <li key={id} className={styles.connection}>
              {state && <StatusIcon status={state} />}
              <EndpointButton endpoint={end} onSelect={onSelect} />
            </li>
          )
        );
      }}
    </LongList>
  );
}

/**
 * Renders a list of edges, each with its status and its filter.
 *
 * @internal
 */
export function EdgeList(props: {
  readonly mesh: Mesh;
  readonly edges: readonly GraphEdge[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, edges, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <LongList items={edges}>
      {({ id, owner, status, chip, inherited }) => {
        const end = endpointOf(mesh, owner);
        return (
          end && (
            <li key={id} className={styles.connection}>
              <StatusIcon status={status.state} />
              <EndpointButton endpoint={end} onSelect={onSelect} />
              {chip && <FilterBadge chip={chip} />}
              {inherited && (
                <Text as="span" variant="body-small" color="secondary">
                  {t('graph.inherited')}
                </Text>
              )}
            </li>
          )
        );
      }}
    </LongList>
  );
}
