import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RiForbidLine } from '@remixicon/react';
import type { Mesh, RegistryRow } from 'backstage-plugin-event-mesh-common';
import { ReactNode } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { endpointOf } from '../shared/EndpointName';
import { VerdictMark } from '../shared/VerdictTree';
import styles from './EventTypesPage.module.css';

type Props = { readonly row: RegistryRow; readonly mesh: Mesh };

// A cell names so many; the panel names all.
const few = 3;

/** Renders the CloudEvents sources of a type and the location of its schema. @internal */
export function SourceText({ row }: Pick<Props, 'row'>) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const [schema] = row.schemas;
  return (
    <div className={styles.stack}>
      {row.sources.slice(0, few).map(source => (
        <span key={source} className={styles.names}>
          {source}
        </span>
      ))}
      {row.sources.length > few && (
        <span className={styles.aside}>
          {t('findings.more', { count: row.sources.length - few })}
        </span>
      )}
      {schema && (
        <span className={styles.aside}>
          {schema.url === undefined
            ? t('registry.hasSchema')
            : t('registry.schemaAt', { url: schema.url })}
        </span>
      )}
    </div>
  );
}

/** Renders the entry points of an event type. @internal */
export function EntryPointText({ row, mesh }: Props) {
  return <Names ids={row.entryPoints} mesh={mesh} />;
}

/** Renders the producers of an event type. @internal */
export function ProducerText({ row, mesh }: Props) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const ids = [...new Set(row.producers.map(({ id }) => id))];
  return (
    <div className={styles.stack}>
      <Names ids={ids} mesh={mesh} />
      {row.hasUnknownProducers && (
        <span className={styles.aside}>{t('registry.unknownProducers')}</span>
      )}
      {ids.length === 0 && !row.hasUnknownProducers && (
        <span className={styles.aside}>{t('registry.noProducers')}</span>
      )}
    </div>
  );
}

/** Renders the consumers of an event type, by verdict. @internal */
export function ConsumerText({ row, mesh }: Props) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const ofVerdict = (wanted: 'matches' | 'mayMatch') => [
    ...new Set(
      row.consumers.flatMap(({ verdict, id, via }) =>
        verdict === wanted ? [id ?? via] : [],
      ),
    ),
  ];
  const sure = ofVerdict('matches');
  const maybe = ofVerdict('mayMatch').filter(id => !sure.includes(id));
  return (
    <div className={styles.stack}>
      {sure.length > 0 && (
        <CellLine mark={<VerdictMark verdict="matches" />}>
          <Names ids={sure} mesh={mesh} />
        </CellLine>
      )}
      {maybe.length > 0 && (
        <CellLine mark={<VerdictMark verdict="mayMatch" />}>
          <Names ids={maybe} mesh={mesh} />
        </CellLine>
      )}
      {row.consumers.length === 0 && (
        <span className={styles.mark}>
          <RiForbidLine size={16} aria-hidden="true" />
          {t('registry.noConsumers')}
        </span>
      )}
    </div>
  );
}

/** Renders the origins of an event type: how it is known. @internal */
export function OriginText({ row }: Pick<Props, 'row'>) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <span className={styles.aside}>
      {row.origins.map(origin => t(`registry.origin.${origin}`)).join(', ')}
    </span>
  );
}

function CellLine(props: {
  readonly mark: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.line}>
      {props.mark}
      {props.children}
    </div>
  );
}

function Names(props: {
  readonly ids: readonly string[];
  readonly mesh: Mesh;
}) {
  const { ids, mesh } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const names = ids.slice(0, few).map(id => {
    const end = endpointOf(mesh, id);
    return end ? [end.kind, end.name].filter(Boolean).join(' ') : id;
  });
  const others = ids.length - names.length;
  return ids.length === 0 ? null : (
    <span className={styles.names}>
      {names.join(', ')}
      {others > 0 && ` ${t('findings.more', { count: others })}`}
    </span>
  );
}
