import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { eventMeshTranslationRef } from '../../translation';
import { MeshTable } from '../MeshTable';
import { MeshPageFrame } from './MeshPageFrame';
import { StatusFilterBar } from './StatusFilterBar';
import styles from './EventMeshPage.module.css';

/**
 * The mesh of all clusters as a list.
 *
 * @internal
 */
export function ResourcesPage() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <MeshPageFrame as="list">
      {({ data, view, graph, state, update, select }) => (
        <section className={styles.list} aria-label={t('page.resources')}>
          {state.status && (
            <StatusFilterBar
              status={state.status}
              onClear={() => update({ status: undefined })}
            />
          )}
          <MeshTable
            view={view}
            graph={graph}
            titles={data.titles}
            status={state.status}
            selected={state.selected}
            onSelect={select}
            emptyState={<Text as="p">{t('table.nothing')}</Text>}
          />
        </section>
      )}
    </MeshPageFrame>
  );
}
