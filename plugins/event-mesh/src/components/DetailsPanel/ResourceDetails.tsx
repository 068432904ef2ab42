import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { Mesh, MeshResource } from 'backstage-plugin-event-mesh-common';
import { ReactNode } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { StatusMark } from '../shared/StatusMark';
import { CommandSection } from './CommandSection';
import { ConditionList } from './ConditionList';
import { Connections } from './Connections';
import { EndpointButton } from './EndpointButton';
import { FactList } from './FactList';
import { FilterSection } from './FilterSection';
import { FoldedSection } from './FoldedSection';
import { formatTime } from './formatTime';
import { Labels } from './Labels';
import { Section } from './Section';
import { Statements } from './Statements';
import { YamlSection } from './YamlSection';
import styles from './DetailsPanel.module.css';

/**
 * Renders all details of a resource.
 *
 * @internal
 */
export function ResourceDetails(props: {
  readonly mesh: Mesh;
  readonly titles: ReadonlyMap<string, string>;
  readonly found: MeshResource;
  readonly onSelect: (id: string) => void;
  /** Event types, verdicts and impact of the resource. */
  readonly insights?: ReactNode;
}) {
  const { mesh, titles, found, onSelect } = props;
  const { id, resource, folded } = found;
  const { ref, version, createdAt, controller, addresses } = resource;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <>
      <StatusSection mesh={mesh} found={found} onSelect={onSelect} />
      <Statements mesh={mesh} id={id} onSelect={onSelect} />
      <FilterSection resource={resource} />
      {props.insights}
      <Connections mesh={mesh} id={id} onSelect={onSelect} />
      <FactList
        facts={[
          [t('facts.namespace'), ref.namespace],
          [t('facts.cluster'), titles.get(ref.cluster) ?? ref.cluster],
          [
            t('facts.apiVersion'),
            ref.group === '' ? version : `${ref.group}/${version}`,
          ],
          [t('facts.created'), createdAt && formatTime(createdAt)],
          [
            t('facts.owner'),
            controller && `${controller.kind} ${controller.name}`,
          ],
          [t('facts.address'), addresses.join(', ')],
        ]}
      />
      {resource.conditions.length > 0 && (
        <Section title={t('conditions.title')}>
          <ConditionList
            conditions={resource.conditions}
            label={t('conditions.title')}
          />
        </Section>
      )}
      <FoldedSection mesh={mesh} folded={folded} onSelect={onSelect} />
      <Labels labels={resource.labels} />
      <CommandSection resource={resource} />
      <YamlSection key={id} object={resource.object} />
    </>
  );
}

function StatusSection(props: {
  readonly mesh: Mesh;
  readonly found: MeshResource;
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, found, onSelect } = props;
  const { state, stale, reason, message, blame } = found.status;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const child = blame === undefined ? undefined : endpointOf(mesh, blame);
  const words = [reason, message].filter(Boolean).join(': ');
  return (
    <div className={styles.section}>
      <StatusMark status={state} stale={stale} />
      {words !== '' && state !== 'ready' && (
        <Text as="p" variant="body-small" className={styles.message}>
          {words}
        </Text>
      )}
      {child && (
        <div className={styles.connection}>
          <Text as="span" variant="body-small" color="secondary">
            {t('details.blame')}
          </Text>
          <EndpointButton endpoint={child} onSelect={onSelect} />
        </div>
      )}
    </div>
  );
}
