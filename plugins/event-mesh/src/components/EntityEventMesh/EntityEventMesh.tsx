import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Skeleton, Text } from '@backstage/ui';
import { useCallback, useMemo } from 'react';
import {
  EntityMesh,
  useCatalogOverlay,
  useEntityMesh,
  useEntityParts,
  useViewState,
} from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { DetailsPanel } from '../DetailsPanel';
import { MeshEmptyState, entityAnswer } from '../shared/EmptyState';
import { LoadReports } from '../shared/LoadReport';
import { PlainMeshTable } from '../MeshTable';
import { CatalogRelations } from './CatalogRelations';
import { EntityBar } from './EntityBar';
import { EntityFindings } from './EntityFindings';
import type { PartFrame } from './FlowPart';
import { FlowParts } from './FlowParts';
import { NothingFound } from './NothingFound';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the entity tab: incoming and outgoing paths, failed deliveries, and the catalog relations of the entity.
 *
 * @internal
 */
export function EntityEventMesh() {
  const { entity } = useEntity();
  // The key resets all state when the entity of the page changes.
  return <Tab key={stringifyEntityRef(entity)} entity={entity} />;
}

function Tab(props: { readonly entity: Entity }) {
  const { entity } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { state, update } = useViewState();
  const around = useEntityMesh(entity, state);
  const { data } = around;
  const answer = entityAnswer(around);
  return (
    <div className={styles.root} data-testid="event-mesh-root">
      <LoadReports data={data} />
      {answer.is === 'loading' ? (
        <div role="status" aria-label={t('page.loading')}>
          <Skeleton width="100%" height="40vh" />
        </div>
      ) : (
        <>
          <EntityBar {...{ entity, around, state, update }} />
          {answer.is === 'found' && (
            <Surroundings {...{ entity, around, state, update }} />
          )}
          {answer.is === 'unread' && (
            <MeshEmptyState
              reason={answer.reason}
              notices={data.notices}
              namespaces={data.namespaces}
              onClear={() => {}}
              onRetry={data.refresh}
            />
          )}
          {(answer.is === 'nothing' || answer.is === 'notTied') && (
            <NothingFound
              queries={around.queries}
              namespaces={data.namespaces}
              isComplete={answer.is !== 'nothing' || answer.isComplete}
            />
          )}
          {answer.is !== 'found' && <Relations entity={entity} />}
        </>
      )}
    </div>
  );
}

function Surroundings(
  props: {
    readonly entity: Entity;
    readonly around: EntityMesh;
  } & Pick<ReturnType<typeof useViewState>, 'state' | 'update'>,
) {
  const { entity, around, state, update } = props;
  const { data, view, findings } = around;
  const { mesh, titles, readAt } = data;
  const { selected, hops, opened, eventTypes } = state;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const overlay = useCatalogOverlay(mesh);
  const parts = useEntityParts(around, state, overlay);
  const select = useCallback(
    (id: string | undefined) => update({ selected: id }),
    [update],
  );
  const name = entity.metadata.title ?? entity.metadata.name;
  const frame = useMemo(
    (): PartFrame => ({
      selected,
      onSelect: select,
      onShowMore: id => update({ opened: [...opened, id] }),
      viewKey: JSON.stringify([hops, opened, eventTypes]),
      scopeOf: part => ({
        title: t('entity.exported', { entity: name, part }),
        ...{ clusters: [], namespaces: [], time: readAt },
      }),
    }),
    [selected, select, update, opened, hops, eventTypes, t, name, readAt],
  );
  return (
    <div className={styles.body}>
      {selected !== undefined && (
        <div className={styles.details}>
          <DetailsPanel
            {...{ mesh, titles, overlay }}
            id={selected}
            onSelect={select}
          />
        </div>
      )}
      <div className={styles.parts}>
        <EntityFindings findings={findings} onSelect={select} />
        <FlowParts {...{ entity, around, parts, frame }} />
        <Relations entity={entity} />
        <section className={styles.list} aria-label={t('entity.list')}>
          <Text as="h2" variant="title-x-small">
            {t('entity.list')}
          </Text>
          <PlainMeshTable
            {...{ view, titles, overlay, selected }}
            onSelect={select}
          />
        </section>
      </div>
    </div>
  );
}

function Relations(props: { readonly entity: Entity }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <section className={styles.part} aria-label={t('entity.relations')}>
      <Text as="h2" variant="title-x-small">
        {t('entity.relations')}
      </Text>
      <CatalogRelations entity={props.entity} />
    </section>
  );
}
