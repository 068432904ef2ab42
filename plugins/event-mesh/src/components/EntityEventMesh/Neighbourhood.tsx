import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Graph, MeshView } from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { DetailsPanel } from '../DetailsPanel';
import { MeshCanvas } from '../MeshCanvas';
import { PlainMeshTable } from '../MeshTable';
import styles from './EntityEventMesh.module.css';

/**
 * What is around the entity, as a picture and as a list, and the details of what is selected.
 *
 * @internal
 */
export function Neighbourhood(props: {
  readonly data: MeshData;
  readonly view: MeshView;
  readonly graph: Graph;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}) {
  const { data, view, graph, selected, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <>
      <section className={styles.frame} aria-label={t('entity.graph')}>
        <Text as="h2" variant="title-x-small">
          {t('entity.graph')}
        </Text>
        <div className={styles.canvas}>
          <MeshCanvas graph={graph} selected={selected} onSelect={onSelect} />
        </div>
      </section>
      {selected !== undefined && (
        <div className={styles.details}>
          <DetailsPanel
            mesh={data.mesh}
            titles={data.titles}
            id={selected}
            onSelect={onSelect}
          />
        </div>
      )}
      <section className={styles.list} aria-label={t('entity.list')}>
        <Text as="h2" variant="title-x-small">
          {t('entity.list')}
        </Text>
        <PlainMeshTable
          view={view}
          titles={data.titles}
          selected={selected}
          onSelect={onSelect}
        />
      </section>
    </>
  );
}
