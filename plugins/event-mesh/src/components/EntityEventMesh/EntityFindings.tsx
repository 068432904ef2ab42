import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Finding } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import { FindingSentence, SeverityIcon } from '../shared/FindingSentence';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the findings around an entity with their remedies, the worst first.
 *
 * @internal
 */
export function EntityFindings(props: {
  readonly findings: readonly Finding[];
  readonly onSelect: (id: string) => void;
}) {
  const { findings, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const title = t('entity.findings.title');
  return findings.length === 0 ? null : (
    <section className={styles.part} aria-label={title}>
      <Text as="h2" variant="title-x-small">
        {title}
      </Text>
      <LongList items={findings} className={styles.lines}>
        {finding => (
          <li key={finding.id} className={styles.finding}>
            <SeverityIcon severity={finding.severity} />
            <div>
              <FindingSentence {...{ finding, onSelect }} part="description" />
              <div className={styles.fix}>
                <FindingSentence {...{ finding, onSelect }} part="fix" />
              </div>
            </div>
          </li>
        )}
      </LongList>
    </section>
  );
}
