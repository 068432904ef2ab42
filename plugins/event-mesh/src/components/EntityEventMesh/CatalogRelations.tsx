import type { Entity } from '@backstage/catalog-model';
import {
  useApiHolder,
  useTranslationRef,
} from '@backstage/frontend-plugin-api';
import { catalogGraphApiRef } from '@backstage/plugin-catalog-graph';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Skeleton, Text } from '@backstage/ui';
import { lazy, Suspense } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { CanvasBoundary } from '../MeshCanvas';
import styles from './EntityEventMesh.module.css';

const RelationsGraph = lazy(() => import('./RelationsGraph'));

/**
 * Renders the catalog relations of an entity: the graph of catalog-graph, or a list in an app without that plugin.
 *
 * @internal
 */
export function CatalogRelations(props: { readonly entity: Entity }) {
  const { entity } = props;
  const hasGraph = useApiHolder().get(catalogGraphApiRef) !== undefined;
  const list = <RelationList entity={entity} />;
  return hasGraph ? (
    <CanvasBoundary fallback={list}>
      <div className={styles.relations}>
        <Suspense fallback={<Skeleton width="100%" height="20rem" />}>
          <RelationsGraph entity={entity} />
        </Suspense>
      </div>
    </CanvasBoundary>
  ) : (
    list
  );
}

function RelationList(props: { readonly entity: Entity }) {
  const { relations = [] } = props.entity;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return relations.length === 0 ? (
    <Text as="p" color="secondary">
      {t('entity.noRelations')}
    </Text>
  ) : (
    <ul className={styles.relationList}>
      {relations.map(({ type, targetRef }) => (
        <li key={`${type} ${targetRef}`}>
          <Text as="span" variant="body-small" color="secondary">
            {type}
          </Text>{' '}
          <EntityRefLink entityRef={targetRef} />
        </li>
      ))}
    </ul>
  );
}
