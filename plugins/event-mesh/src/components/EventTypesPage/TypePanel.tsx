import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Link, Text } from '@backstage/ui';
import type { RegistryRow } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { Section } from '../DetailsPanel';
import { EndpointName, endpointOf } from '../shared/EndpointName';
import type { InsightContent } from '../InsightFrame';
import { FlowButtons } from '../ResourceInsights';
import { Code, NameButton } from '../shared/Sentence';
import { SidePanel } from '../shared/SidePanel';
import { OriginText } from './TypeCells';
import { ConsumerList } from './ConsumerList';
import styles from './EventTypesPage.module.css';

/**
 * Renders all details of an event type.
 *
 * @internal
 */
export function TypePanel(
  props: Pick<InsightContent, 'data' | 'update' | 'select'> & {
    readonly type: string;
    /** Undefined if the type is not known any more. */
    readonly row: RegistryRow | undefined;
  },
) {
  const { data, update, select, type, row } = props;
  const { mesh } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <SidePanel
      id={`type ${type}`}
      above={t('registry.type')}
      title={type}
      onClose={() => update({ eventType: undefined })}
    >
      {row ? (
        <>
          <Actions row={row} update={update} />
          {row.descriptions.map(text => (
            <Text as="p" key={text}>
              {text}
            </Text>
          ))}
          <Section title={t('registry.consumers')}>
            <ConsumerList row={row} mesh={mesh} onSelect={select} />
          </Section>
          <Section title={t('registry.producers')}>
            <Ids
              ids={[...new Set(row.producers.map(({ id }) => id))]}
              {...{ mesh, select }}
            />
            {row.hasUnknownProducers && (
              <Text as="p" variant="body-small" color="secondary">
                {t('registry.unknownProducers')}
              </Text>
            )}
            <Kinds row={row} />
          </Section>
          <Section title={t('registry.entryPoints')}>
            <Ids ids={row.entryPoints} {...{ mesh, select }} />
          </Section>
          <Sources row={row} />
          <Schemas row={row} />
          <Section title={t('registry.origins')}>
            <OriginText row={row} />
            <Ids ids={row.eventTypes} {...{ mesh, select }} />
          </Section>
        </>
      ) : (
        <Text as="p">{t('details.goneDescription')}</Text>
      )}
    </SidePanel>
  );
}

function Actions(
  props: Pick<InsightContent, 'update'> & { readonly row: RegistryRow },
) {
  const { row, update } = props;
  const start =
    row.eventTypes[0] ?? row.producers.find(({ how }) => how === 'sends')?.id;
  return (
    <div className={styles.actions}>
      <FlowButtons start={start} entry={row.entryPoints[0]} update={update} />
    </div>
  );
}

function Ids(props: {
  readonly ids: readonly string[];
  readonly mesh: InsightContent['data']['mesh'];
  readonly select: (id: string) => void;
}) {
  const { ids, mesh, select } = props;
  return ids.length === 0 ? null : (
    <ul className={styles.plainList}>
      {ids.map(id => {
        const end = endpointOf(mesh, id);
        return (
          <li key={id}>
            <NameButton id={id} onSelect={select}>
              {end ? <EndpointName endpoint={end} /> : id}
            </NameButton>{' '}
            <span className={styles.aside}>{end?.namespace}</span>
          </li>
        );
      })}
    </ul>
  );
}

function Kinds({ row }: { readonly row: RegistryRow }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const kinds = [...new Set(row.kinds.map(({ kind }) => kind))];
  return kinds.length === 0 ? null : (
    <Text as="p" variant="body-small" color="secondary">
      {t('registry.kinds', { kinds: kinds.join(', ') })}
    </Text>
  );
}

function Sources({ row }: { readonly row: RegistryRow }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return row.sources.length === 0 ? null : (
    <Section title={t('registry.sources')}>
      <ul className={styles.plainList}>
        {row.sources.map(source => (
          <li key={source}>
            <Code text={source} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Schemas({ row }: { readonly row: RegistryRow }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return row.schemas.length === 0 ? null : (
    <Section title={t('registry.schemas')}>
      <ul className={styles.plainList}>
        {row.schemas.map(({ url, data }, i) => (
          <li key={i}>
            {url !== undefined && <SchemaUrl url={url} />}
            {data !== undefined && <pre className={styles.schema}>{data}</pre>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SchemaUrl({ url }: { readonly url: string }) {
  return /^https?:\/\//i.test(url) ? (
    <Link href={url} target="_blank" rel="noopener noreferrer">
      {url}
    </Link>
  ) : (
    <Code text={url} />
  );
}
