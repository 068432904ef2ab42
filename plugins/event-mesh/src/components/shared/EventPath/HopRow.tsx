import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { eventMeshTranslationRef } from '../../../translation';
import { EndpointName, endpointOf } from '../EndpointName';
import { NameButton } from '../Sentence';
import { Why } from '../VerdictTree';
import { EventNote, StopNote } from './HopNotes';
import type { HopContext } from './HopList';
import type { HopNode } from './hopTree';
import { ReachMark } from './ReachMark';
import styles from './EventPath.module.css';

const impliedBy = {
  matches: 'always',
  mayMatch: 'maybe',
  doesNotMatch: 'never',
} as const;

/**
 * Renders one hop: its resource, its role, whether events reach it, and why the path stops.
 *
 * @internal
 */
export function HopRow(props: {
  readonly node: HopNode;
  readonly shared: HopContext;
}) {
  const { node, shared } = props;
  const { hop, number } = node;
  const { mesh, trace, isOfEvent, onSelect } = shared;
  const { id, from, role, reach, via, verdict, stop } = hop;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const end = endpointOf(mesh, id);
  const before =
    from === undefined ? undefined : endpointOf(mesh, trace.hops[from].id);
  const viaEnd = via === undefined ? undefined : endpointOf(mesh, via);
  const viaName = viaEnd ? `${viaEnd.kind} ${viaEnd.name}` : via ?? '';
  const isImplied = verdict && impliedBy[verdict.verdict] === reach;
  const how = role !== 'start' && (
    <span className={styles.how}>
      {t(`hop.${role}`, {
        via:
          viaEnd && via !== id ? (
            <NameButton id={viaEnd.id} onSelect={onSelect}>
              <EndpointName endpoint={viaEnd} />
            </NameButton>
          ) : (
            viaName
          ),
        number: String((hop.index ?? 0) + 1),
      })}
    </span>
  );
  return (
    <div className={styles.line} data-reach={reach}>
      <span className={styles.place}>
        {stop !== 'refused' && <span className={styles.number}>{number}</span>}
        <NameButton id={id} onSelect={onSelect}>
          {end ? <EndpointName endpoint={end} /> : id}
        </NameButton>
        {end && end.namespace !== before?.namespace && (
          <span className={styles.aside}>{end.namespace}</span>
        )}
      </span>
      {verdict ? (
        <Why
          verdict={verdict}
          isOfEvent={isOfEvent}
          about={t('path.whyAbout', { name: viaName })}
        >
          {how}
        </Why>
      ) : (
        <span className={styles.reach}>
          {how}
          {role !== 'start' && <ReachMark reach={reach} />}
        </span>
      )}
      {verdict && !isImplied && <ReachMark reach={reach} />}
      <EventNote hop={hop} shared={shared} />
      <Aside as="reply" ids={node.mayReplyTo} shared={shared} />
      <Aside as="deadLetterSink" ids={node.deadLetters} shared={shared} />
      {stop && stop !== 'refused' && <StopNote hop={hop} shared={shared} />}
    </div>
  );
}

/** Renders a side branch of a hop in one row. */
function Aside(props: {
  readonly as: 'reply' | 'deadLetterSink';
  readonly ids: readonly string[];
  readonly shared: HopContext;
}) {
  const { as, ids, shared } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const names = ids.map((id, i) => {
    const end = endpointOf(shared.mesh, id);
    return (
      <span key={id}>
        {i > 0 && ', '}
        <NameButton id={id} onSelect={shared.onSelect}>
          {end ? <EndpointName endpoint={end} /> : id}
        </NameButton>
      </span>
    );
  });
  return ids.length === 0 ? null : (
    <span className={styles.aside}>
      {t(as === 'reply' ? 'path.mayReply' : 'path.deadLetter', {
        to: <>{names}</>,
      })}
    </span>
  );
}
