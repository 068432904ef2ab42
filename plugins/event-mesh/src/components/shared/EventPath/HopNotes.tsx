import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import type { TraceHop } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import { endpointOf } from '../EndpointName';
import { Code, NameButton } from '../Sentence';
import type { HopContext } from './HopList';
import styles from './EventPath.module.css';

type Props = { readonly hop: TraceHop; readonly shared: HopContext };

/** Describes the event at a hop where it differs from the incoming one. @internal */
export function EventNote(props: Props) {
  const { event, from } = props.hop;
  const { mesh, trace } = props.shared;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const before = from === undefined ? undefined : trace.hops[from].event;
  const isSame =
    before?.state === event.state &&
    before.type === event.type &&
    before.declaredBy === event.declaredBy;
  if (isSame) {
    return null;
  }
  const by = endpointOf(mesh, event.declaredBy ?? '');
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

/** Says why a path stops at a hop. @internal */
export function StopNote(props: Props) {
  const { stop, again } = props.hop;
  const { numberOf, goTo } = props.shared;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const number = again === undefined ? undefined : numberOf(again);
  return (
    <Text as="span" variant="body-small" className={styles.stop}>
      {stop && t(`trace.${stop}`)}{' '}
      {again !== undefined && number !== undefined && (
        <NameButton id={String(again)} onSelect={() => goTo(again)}>
          {t('path.select', { number: String(number) })}
        </NameButton>
      )}
    </Text>
  );
}
