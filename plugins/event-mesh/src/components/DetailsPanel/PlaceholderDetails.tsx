import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Placeholder, Mesh } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndName';
import { StatusMark } from '../shared/StatusMark';
import { CommandSection } from './CommandSection';
import { EndpointButton } from './EndpointButton';
import { FactList } from './FactList';
import { LongList } from './LongList';
import { Section } from './Section';
import styles from './DetailsPanel.module.css';

/**
 * What is known of something that somebody names and nobody saw.
 *
 * @internal
 */
export function PlaceholderDetails(props: {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly ghost: Placeholder;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, titles, ghost, onSelect } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <>
      <div className={styles.section}>
        <StatusMark status={ghost.reason} />
        <Text as="p" variant="body-small">
          {t(`ghost.${ghost.reason}.what`)} {t(`details.todo.${ghost.reason}`)}
        </Text>
      </div>
      <FactList
        facts={[
          [t('facts.namespace'), ghost.ref?.namespace],
          [t('facts.cluster'), titles.get(ghost.cluster) ?? ghost.cluster],
          [t('facts.apiGroup'), ghost.ref?.group],
          [t('facts.address'), ghost.uri],
        ]}
      />
      <Section title={t('details.namedBy')}>
        <LongList items={ghost.namedBy}>
          {({ id, field }) => {
            const end = endpointOf(mesh, id);
            return (
              end && (
                <li key={`${id} ${field}`} className={styles.connection}>
                  <EndpointButton end={end} onSelect={onSelect} />
                  <code className={styles.code}>{field}</code>
                </li>
              )
            );
          }}
        </LongList>
      </Section>
      {ghost.ref && <CommandSection resource={{ ref: ghost.ref }} />}
    </>
  );
}
