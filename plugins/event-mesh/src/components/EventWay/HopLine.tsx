import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { TraceHop } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { EndName, endOf } from '../EndName';
import { Code, NameButton } from '../Sentence';
import { Why } from '../VerdictTree';
import styles from './EventWay.module.css';
import type { HopContext } from './HopList';
import type { HopNode } from './hopTree';
import { ReachMark } from './ReachMark';

const impliedBy = {
  matches: 'always',
  mayMatch: 'maybe',
  doesNotMatch: 'never',
} as const;

/**
 * Where an event gets, how, whether, and why not further.
 *
 * @internal
 */
export function HopLine(props: {
  readonly node: HopNode;
  readonly shared: HopContext;
}) {
  const { node, shared } = props;
  const { hop, number } = node;
  const { mesh, isOfEvent, onSelect } = shared;
  const { id, role, reach, via, verdict, stop } = hop;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endOf(mesh, id);
  const viaEnd = via === undefined ? undefined : endOf(mesh, via);
  const viaName = viaEnd ? `${viaEnd.kind} ${viaEnd.name}` : via ?? '';
  const isImplied = verdict && impliedBy[verdict.verdict] === reach;
  return (
    <div className={styles.line} data-reach={reach}>
      <span className={styles.place}>
        {stop !== 'refused' && <span className={styles.number}>{number}</span>}
        <NameButton id={id} onSelect={onSelect}>
          {end ? <EndName end={end} /> : id}
        </NameButton>
        {end && end.namespace !== '' && (
          <span className={styles.aside}>{end.namespace}</span>
        )}
      </span>
      {role !== 'start' && (
        <span className={styles.how}>
          {t(`hop.${role}`, {
            via:
              viaEnd && via !== id ? (
                <NameButton id={viaEnd.id} onSelect={onSelect}>
                  <EndName end={viaEnd} />
                </NameButton>
              ) : (
                viaName
              ),
            number: String((hop.index ?? 0) + 1),
          })}
        </span>
      )}
      <EventNote hop={hop} shared={shared} />
      {verdict && (
        <Why
          verdict={verdict}
          isOfEvent={isOfEvent}
          about={t('way.whyAbout', { name: viaName })}
        />
      )}
      {!isImplied && role !== 'start' && <ReachMark reach={reach} />}
      {stop && stop !== 'refused' && <StopNote hop={hop} shared={shared} />}
    </div>
  );
}

/** What the event is, where that is another than before. */
function EventNote(props: {
  readonly hop: TraceHop;
  readonly shared: HopContext;
}) {
  const { event, from } = props.hop;
  const { mesh, trace } = props.shared;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const before = from === undefined ? undefined : trace.hops[from].event;
  const isSame =
    before?.state === event.state &&
    before.type === event.type &&
    before.toldBy === event.toldBy;
  if (isSame) {
    return null;
  }
  const by = endOf(mesh, event.toldBy ?? '');
  const type = <Code text={event.type ?? ''} />;
  const said = {
    known: () => t('trace.eventKnown', { type }),
    changed: () =>
      t('trace.eventChanged', {
        type,
        by: by ? `${by.kind} ${by.name}` : '',
      }),
    unknown: () => t('trace.eventUnknown'),
  };
  return <span className={styles.event}>{said[event.state]()}</span>;
}

function StopNote(props: {
  readonly hop: TraceHop;
  readonly shared: HopContext;
}) {
  const { stop, again } = props.hop;
  const { elementOf, numberOf } = props.shared;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const number = again === undefined ? undefined : numberOf(again);
  return (
    <Text as="span" variant="body-small" className={styles.stop}>
      {stop && t(`trace.${stop}`)}{' '}
      {again !== undefined && number !== undefined && (
        <NameButton
          id={elementOf(again)}
          onSelect={id => {
            const element = document.getElementById(id);
            element?.scrollIntoView({ block: 'nearest' });
            element?.focus();
          }}
        >
          {t('way.goTo', { number: String(number) })}
        </NameButton>
      )}
    </Text>
  );
}
