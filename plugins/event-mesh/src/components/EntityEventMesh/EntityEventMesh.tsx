import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { ButtonLink, Skeleton, Text } from '@backstage/ui';
import { RiNodeTree } from '@remixicon/react';
import type { EntityQuery } from 'backstage-plugin-event-mesh-common';
import { useCallback } from 'react';
import { useEntityMesh, useViewState, writeView } from '../../hooks';
import { eventMeshGraphRouteRef } from '../../routes';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState, MeshEmptyState, whyEmpty } from '../EmptyState';
import { LoadReports } from '../LoadReport';
import { StatusSummary } from '../StatusSummary';
import { Freshness } from '../ViewToolbar';
import { CatalogRelations } from './CatalogRelations';
import styles from './EntityEventMesh.module.css';
import { HopSelect } from './HopSelect';
import { Neighbourhood } from './Neighbourhood';

/**
 * The mesh around the entity of the page, and beside it what the catalog knows of the same entity.
 *
 * @internal
 */
export function EntityEventMesh() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { entity } = useEntity();
  const { state, update } = useViewState();
  const { data, query, ids, view, graph } = useEntityMesh(entity, state);
  const select = useCallback(
    (selected: string | undefined) => update({ selected }),
    [update],
  );
  const fullMap = useRouteRef(eventMeshGraphRouteRef);
  const fullMapQuery = writeView(new URLSearchParams(), {
    selected: state.selected ?? ids[0],
  });
  const reason = whyEmpty(data, view);
  return (
    <div className={styles.root} data-testid="event-mesh-root">
      <LoadReports data={data} />
      {data.isPending ? (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="40vh" />
        </div>
      ) : (
        <>
          <div className={styles.bar}>
            {ids.length > 0 && (
              <>
                <StatusSummary view={view} total={view.resources.size} />
                <HopSelect
                  hops={state.hops}
                  onChange={hops => update({ hops })}
                />
              </>
            )}
            <Freshness {...data} />
            {fullMap && (
              <ButtonLink
                href={`${fullMap()}?${fullMapQuery}`}
                variant="secondary"
              >
                {t('entity.fullMap')}
              </ButtonLink>
            )}
          </div>
          <div className={styles.pictures}>
            {ids.length > 0 ? (
              <Neighbourhood
                data={data}
                view={view}
                graph={graph}
                selected={state.selected}
                onSelect={select}
              />
            ) : (
              <section aria-label={t('entity.graph')}>
                {reason && reason !== 'nothingMatches' ? (
                  <MeshEmptyState
                    reason={reason}
                    onClear={() => {}}
                    onRetry={data.refresh}
                  />
                ) : (
                  <NothingFound query={query} />
                )}
              </section>
            )}
            <section
              className={styles.frame}
              aria-label={t('entity.relations')}
            >
              <Text as="h2" variant="title-x-small">
                {t('entity.relations')}
              </Text>
              <CatalogRelations entity={entity} />
            </section>
          </div>
        </>
      )}
    </div>
  );
}

function NothingFound(props: { readonly query: EntityQuery }) {
  const { kubernetesId, labelSelector } = props.query;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const looked = [
    kubernetesId &&
      t('entity.notFoundLabel', {
        label: `backstage.io/kubernetes-id=${kubernetesId}`,
      }),
    labelSelector && t('entity.notFoundSelector', { selector: labelSelector }),
  ].filter(Boolean);
  return (
    <EmptyState
      icon={<RiNodeTree size={40} />}
      title={t('entity.notFoundTitle')}
      description={looked.join(' ')}
    />
  );
}
