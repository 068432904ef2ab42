import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { toggleGroup } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { MeshCanvas } from '../MeshCanvas';
import styles from './EventMeshPage.module.css';
import { MeshList } from './MeshList';
import { MeshPageFrame } from './MeshPageFrame';
import type { MeshPageContent } from './usePageContent';

/**
 * The mesh of all clusters as a picture; on a narrow screen the list comes first.
 *
 * @internal
 */
export function GraphPage() {
  return (
    <MeshPageFrame as="picture">
      {content => (
        <>
          {content.isNarrow && <MeshList {...content} />}
          <Picture {...content} />
        </>
      )}
    </MeshPageFrame>
  );
}

function Picture(props: MeshPageContent) {
  const { page, state, update, select, find, goToFind } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <section className={styles.frame} aria-label={t('page.graph')}>
      <MeshCanvas
        graph={page.graph}
        selected={state.selected}
        onSelect={select}
        onFind={goToFind}
        onToggleGroup={id => update(toggleGroup(state, id))}
        {...(find.isOn
          ? {
              found: {
                ids: find.found,
                ...(find.current === undefined
                  ? {}
                  : { current: find.current }),
              },
            }
          : {})}
      />
    </section>
  );
}
