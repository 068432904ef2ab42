import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Verdict } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import { verdictLook } from './verdictLook';
import styles from './VerdictTree.module.css';

const resultOf = {
  matches: 'pass',
  mayMatch: 'unknown',
  doesNotMatch: 'fail',
} as const;

/**
 * Renders the verdict of a Trigger on an event type or on one event, as icon and text.
 *
 * @internal
 */
export function VerdictMark(props: {
  readonly verdict: Verdict['verdict'];
  /** Whether the verdict is about one event with known attributes. */
  readonly isOfEvent?: boolean;
}) {
  const { verdict, isOfEvent } = props;
  const { icon, tone } = verdictLook[verdict];
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <span className={styles.mark}>
      <span className={`${styles.icon} ${styles[tone]}`} aria-hidden="true">
        {icon}
      </span>
      {isOfEvent
        ? t(`trace.${resultOf[verdict]}`)
        : t(`verdictTree.${verdict}`)}
    </span>
  );
}
