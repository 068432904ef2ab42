import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  EntityInfoCard,
  useEntity,
  useEntityRefLink,
} from '@backstage/plugin-catalog-react';
import { Link, Skeleton, Text } from '@backstage/ui';
import { useMemo } from 'react';
import { useEntityMesh } from '../../hooks';
import { ENTITY_TAB_PATH } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { StatusMark } from '../StatusMark';
import { entityFlow } from './entityFlow';
import styles from './EventMeshSummaryCard.module.css';

const nearest = { eventTypes: false, hops: 1 };

/**
 * How an entity is tied to the mesh, in a few lines.
 *
 * @internal
 */
export function EventMeshSummaryCard() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { entity } = useEntity();
  const tab = `${useEntityRefLink()(entity)}/${ENTITY_TAB_PATH}`;
  return (
    <div data-testid="event-mesh-root">
      <EntityInfoCard
        title={t('card.title')}
        footerActions={<Link href={tab}>{t('card.link')}</Link>}
      >
        <Summary />
      </EntityInfoCard>
    </div>
  );
}

function Summary() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { entity } = useEntity();
  const { data, ids, graph } = useEntityMesh(entity, nearest);
  const flow = useMemo(() => entityFlow(graph, ids), [graph, ids]);
  if (data.isPending) {
    return (
      <div role="status" aria-label={t('page.loading')}>
        <Skeleton width="100%" height="4rem" />
      </div>
    );
  }
  const incomplete =
    data.failure !== undefined ||
    data.loadReports.some(
      ({ failure, entries }) =>
        failure !== undefined ||
        entries.some(({ state }) => state !== 'complete' && state !== 'absent'),
    );
  return (
    <>
      {ids.length === 0 ? (
        <Text as="p">{t('card.nothing')}</Text>
      ) : (
        <dl className={styles.facts}>
          <dt>{t('card.in')}</dt>
          <dd>{t('card.ways', { count: flow.in })}</dd>
          <dt>{t('card.out')}</dt>
          <dd>{t('card.ways', { count: flow.out })}</dd>
          {flow.worst && (
            <>
              <dt>{t('card.status')}</dt>
              <dd>
                <StatusMark status={flow.worst} />
              </dd>
            </>
          )}
        </dl>
      )}
      {incomplete && (
        <Text as="p" variant="body-small" color="secondary">
          {t('card.unreadable')}
        </Text>
      )}
    </>
  );
}
