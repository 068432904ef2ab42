import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Condition } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { StatusIcon, StatusWord } from '../shared/StatusMark';
import { formatTime } from './formatTime';
import styles from './DetailsPanel.module.css';

/**
 * Renders the conditions of an object with the texts of its controllers.
 *
 * @internal
 */
export function ConditionList(props: {
  readonly conditions: readonly Condition[];
  readonly label: string;
}) {
  const { conditions, label } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <ul className={styles.conditions} aria-label={label}>
      {conditions.map(condition => {
        const { type, status, reason, message } = condition;
        const { lastTransitionTime: since } = condition;
        return (
          <li key={type}>
            <span className={styles.connection}>
              <StatusIcon status={wordOf(condition)} />
              <span>{t('conditions.line', { type, status })}</span>
              {reason && <strong>{reason}</strong>}
            </span>
            {message && <p className={styles.message}>{message}</p>}
            {since && (
              <p className={styles.message}>
                {t('conditions.since', { time: formatTime(since) })}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function wordOf({ status, severity }: Condition): StatusWord {
  if (status === 'True') {
    return 'ready';
  }
  if (status === 'False') {
    return severity === 'Info' ? 'notApplicable' : 'notReady';
  }
  return 'unknown';
}
