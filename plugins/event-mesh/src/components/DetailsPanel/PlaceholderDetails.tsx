import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Placeholder, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { StatusMark } from '../shared/StatusMark';
import { CommandSection } from './CommandSection';
import { EndpointButton } from './EndpointButton';
import { FactList } from './FactList';
import { LongList } from './LongList';
import { Section } from './Section';
import styles from './DetailsPanel.module.css';

/**
 * Renders the details of a placeholder.
 *
 * @internal
 */
export function PlaceholderDetails(props: {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly placeholder: Placeholder;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, titles, placeholder, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <>
      <div className={styles.section}>
        <StatusMark status={placeholder.reason} />
        <Text as="p" variant="body-small">
          {t(`placeholder.${placeholder.reason}.description`)}{' '}
          {t(`details.fix.${placeholder.reason}`)}
        </Text>
      </div>
      <FactList
        facts={[
          [t('facts.namespace'), placeholder.ref?.namespace],
          [
            t('facts.cluster'),
            titles.get(placeholder.cluster) ?? placeholder.cluster,
          ],
          [t('facts.apiGroup'), placeholder.ref?.group],
          [t('facts.address'), placeholder.uri],
        ]}
      />
      <Section title={t('details.namedBy')}>
        <LongList items={placeholder.namedBy}>
          {({ id, field }) => {
            const end = endpointOf(mesh, id);
            return (
              end && (
                <li key={`${id} ${field}`} className={styles.connection}>
                  <EndpointButton endpoint={end} onSelect={onSelect} />
                  <code className={styles.code}>{field}</code>
                </li>
              )
            );
          }}
        </LongList>
      </Section>
      {placeholder.ref && (
        <CommandSection resource={{ ref: placeholder.ref }} />
      )}
    </>
  );
}
