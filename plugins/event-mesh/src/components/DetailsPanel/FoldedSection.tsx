import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { endOf } from '../EndName';
import { StatusIcon } from '../StatusMark';
import styles from './DetailsPanel.module.css';
import { EndButton } from './EndButton';
import { Section } from './Section';

/**
 * What Knative made for a resource and the picture folds into it.
 *
 * @internal
 */
export function FoldedSection(props: {
  readonly mesh: Mesh;
  readonly folded: readonly string[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, folded, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return folded.length === 0 ? null : (
    <Section title={t('details.folded', { count: folded.length })}>
      <ul className={styles.list}>
        {folded.map(id => {
          const end = endOf(mesh, id);
          const state = mesh.resources.get(id)?.status.state;
          return (
            end && (
              <li key={id} className={styles.connection}>
                {state && <StatusIcon status={state} />}
                <EndButton end={end} onSelect={onSelect} />
              </li>
            )
          );
        })}
      </ul>
    </Section>
  );
}
