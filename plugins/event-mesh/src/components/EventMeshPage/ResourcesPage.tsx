import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eventMeshTranslationRef } from '../../translation';
import { MeshTable } from '../MeshTable';
import { MeshPageFrame } from './MeshPageFrame';
import styles from './EventMeshPage.module.css';

/**
 * The mesh of all clusters as a list.
 *
 * @internal
 */
export function ResourcesPage() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <MeshPageFrame withEventTypes>
      {({ data, view, graph, state, select }) => (
        <section className={styles.list} aria-label={t('page.resources')}>
          <MeshTable
            view={view}
            graph={graph}
            titles={data.titles}
            status={state.status}
            selected={state.selected}
            onSelect={select}
          />
        </section>
      )}
    </MeshPageFrame>
  );
}
