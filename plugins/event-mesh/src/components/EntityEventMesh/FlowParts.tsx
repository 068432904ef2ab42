import { Entity, RELATION_API_PROVIDED_BY } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import type {
  EntityFlow,
  EntityPath,
} from 'backstage-plugin-event-mesh-common';
import type { EntityMesh } from '../../hooks';
import type { EntityParts } from '../../data';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import { FailureRow } from './FailureRow';
import { FlowPart, PartFrame } from './FlowPart';
import { TypeChips } from './TypeChips';
import { PathRow } from './PathRow';
import styles from './EntityEventMesh.module.css';

/**
 * Renders the events that an entity receives and sends, and its failed deliveries.
 *
 * @internal
 */
export function FlowParts(props: {
  readonly entity: Entity;
  readonly around: EntityMesh;
  readonly parts: EntityParts;
  readonly frame: PartFrame;
}) {
  const { entity, around, parts, frame } = props;
  const { flow, data } = around;
  const { about, receives, sends, failures, sent } = flow;
  const { mesh } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const lines = (
    paths: readonly EntityPath[],
    direction: 'receives' | 'sends',
  ) => (
    <LongList items={paths} className={styles.lines}>
      {(path, i) => (
        <PathRow
          key={i}
          {...{ mesh, path, direction }}
          namesOwn={
            about === 'eventTypes' ||
            new Set(paths.map(direction === 'sends' ? fromOf : toOf)).size > 1
          }
          isOneType={about === 'eventTypes' && sent.length === 1}
          onSelect={frame.onSelect}
        />
      )}
    </LongList>
  );
  return (
    <>
      <FlowPart
        title={t(`entity.${about}.receivesTitle`)}
        sentence={t(`entity.${about}.receives`, { count: receives.length })}
        graph={parts.receives}
        frame={frame}
      >
        {receives.length > 0 && lines(receives, 'receives')}
        {about === 'eventTypes' && <Providers entity={entity} />}
      </FlowPart>
      <FlowPart
        title={t(`entity.${about}.sendsTitle`)}
        sentence={t(`entity.${about}.sends`, { count: sends.length })}
        graph={parts.sends}
        frame={frame}
      >
        {sends.length > 0 && lines(sends, 'sends')}
        {about === 'resources' && sent.length > 0 && (
          <div className={styles.sent}>
            {t('entity.sent')}
            <TypeChips types={sent} label={t('entity.sent')} />
          </div>
        )}
      </FlowPart>
      <FlowPart
        title={t('entity.failures.title')}
        sentence={<FailureSentence flow={flow} />}
        graph={parts.failures}
        frame={frame}
      >
        {failures.length > 0 && (
          <LongList items={failures} className={styles.lines}>
            {(one, i) => (
              <FailureRow
                key={i}
                mesh={mesh}
                failures={one}
                onSelect={frame.onSelect}
              />
            )}
          </LongList>
        )}
      </FlowPart>
    </>
  );
}

/** Renders the providers of an event type from the catalog, which knows producers that no cluster shows. */
function Providers(props: { readonly entity: Entity }) {
  const { relations = [] } = props.entity;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const refs = relations
    .filter(({ type }) => type === RELATION_API_PROVIDED_BY)
    .map(({ targetRef }) => targetRef);
  return refs.length === 0 ? null : (
    <div className={styles.sent}>
      {t('entity.providers')} <EntityRefLinks entityRefs={refs} />
    </div>
  );
}

function FailureSentence(props: { readonly flow: EntityFlow }) {
  const { about, receives, sends, failures } = props.flow;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const count = (some: EntityFlow['failures']) =>
    some.reduce((sum, { of }) => sum + of.length, 0);
  const lost = count(failures.filter(({ isLost }) => isLost));
  if (lost > 0) {
    const all = String(count(failures));
    return <>{t('entity.failures.someLost', { count: lost, all })}</>;
  }
  if (failures.length > 0) {
    return <>{t('entity.failures.kept')}</>;
  }
  const taken = about === 'eventTypes' ? sends : receives;
  return taken.length === 0 ? (
    <>{t('entity.failures.nothing')}</>
  ) : (
    <>{t('entity.failures.unknown')}</>
  );
}

function fromOf({ from }: EntityPath): string {
  return from;
}

function toOf({ to }: EntityPath): string {
  return to;
}
