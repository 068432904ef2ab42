import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { EntityWay } from 'backstage-plugin-event-mesh-common';
import type { EntityMesh, EntityParts } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { LongList } from '../DetailsPanel';
import styles from './EntityEventMesh.module.css';
import { FailureLine } from './FailureLine';
import { FlowPart, PartFrame } from './FlowPart';
import { TypeChips } from './TypeChips';
import { WayLine } from './WayLine';

/**
 * What an entity receives, what it sends, and where failures go.
 *
 * @internal
 */
export function FlowParts(props: {
  readonly around: EntityMesh;
  readonly parts: EntityParts;
  readonly frame: PartFrame;
}) {
  const { around, parts, frame } = props;
  const { flow, data } = around;
  const { about, receives, sends, failures, sent } = flow;
  const { mesh } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const lines = (
    ways: readonly EntityWay[],
    direction: 'receives' | 'sends',
  ) => (
    <LongList items={ways} className={styles.lines}>
      {(way, i) => (
        <WayLine
          key={i}
          {...{ mesh, way, direction }}
          namesOwn={
            about === 'eventTypes' ||
            new Set(ways.map(direction === 'sends' ? fromOf : toOf)).size > 1
          }
          onSelect={frame.onSelect}
        />
      )}
    </LongList>
  );
  const taken = about === 'eventTypes' ? sends : receives;
  const whyNone = taken.length === 0 ? 'nothing' : 'unknown';
  return (
    <>
      <FlowPart
        title={t(`entity.${about}.receivesTitle`)}
        sentence={t(`entity.${about}.receives`, { count: receives.length })}
        graph={parts.receives}
        frame={frame}
      >
        {receives.length > 0 && lines(receives, 'receives')}
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
        sentence={
          failures.length === 0
            ? t(`entity.failures.${whyNone}`)
            : t('entity.failures.summary', {
                count: failures.flatMap(({ of }) => of).length,
              })
        }
        graph={parts.failures}
        frame={frame}
      >
        {failures.length > 0 && (
          <LongList items={failures} className={styles.lines}>
            {(one, i) => (
              <FailureLine
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

function fromOf({ from }: EntityWay): string {
  return from;
}

function toOf({ to }: EntityWay): string {
  return to;
}
