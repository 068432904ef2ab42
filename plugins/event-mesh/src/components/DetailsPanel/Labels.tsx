import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eventMeshTranslationRef } from '../../translation';
import { Section } from './Section';
import styles from './DetailsPanel.module.css';

/** @internal */
export function Labels(props: {
  readonly labels: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const labels = Object.entries(props.labels).sort();
  return labels.length === 0 ? null : (
    <Section title={t('details.labels')}>
      <ul className={styles.list}>
        {labels.map(([name, value]) => (
          <li key={name}>
            <code className={styles.code}>
              {name}={value}
            </code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
