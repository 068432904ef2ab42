import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eventMeshTranslationRef } from '../../translation';
import { MeshCanvas } from '../MeshCanvas';
import { MeshPageFrame } from './MeshPageFrame';
import styles from './EventMeshPage.module.css';

/**
 * The mesh of all clusters as a picture.
 *
 * @internal
 */
export function GraphPage() {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <MeshPageFrame as="picture">
      {({ graph, state, select }) => (
        <section className={styles.frame} aria-label={t('page.graph')}>
          <MeshCanvas
            graph={graph}
            selected={state.selected}
            onSelect={select}
          />
        </section>
      )}
    </MeshPageFrame>
  );
}
