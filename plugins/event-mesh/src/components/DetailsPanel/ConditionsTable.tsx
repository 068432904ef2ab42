import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Condition } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../translation';
import { StatusIcon, StatusWord } from '../StatusMark';
import styles from './DetailsPanel.module.css';
import { formatTime } from './formatTime';

/**
 * What the controllers say of an object, in their own words.
 *
 * @internal
 */
export function ConditionsTable(props: {
  readonly conditions: readonly Condition[];
  readonly label: string;
}) {
  const { conditions, label } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <table className={styles.conditions} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('conditions.type')}</th>
          <th scope="col">{t('conditions.status')}</th>
          <th scope="col">{t('conditions.reason')}</th>
        </tr>
      </thead>
      <tbody>
        {conditions.map(condition => (
          <tr key={condition.type}>
            <th scope="row">{condition.type}</th>
            <td>
              <span className={styles.connection}>
                <StatusIcon status={wordOf(condition)} />
                {condition.status}
              </span>
            </td>
            <td>
              {condition.reason}
              {condition.message && (
                <p className={styles.message}>{condition.message}</p>
              )}
              {condition.lastTransitionTime && (
                <p className={styles.message}>
                  {t('conditions.since', {
                    time: formatTime(condition.lastTransitionTime),
                  })}
                </p>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
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
