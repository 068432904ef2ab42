import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { LoadEntry } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import { timeOf } from '../Moment';
import { FailureText } from './FailureText';
import styles from './LoadReport.module.css';

/**
 * Renders the load report: one row per kind and list scope.
 *
 * @internal
 */
export function EntryTable(props: { readonly entries: readonly LoadEntry[] }) {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('report.kind')}</th>
          <th scope="col">{t('report.namespace')}</th>
          <th scope="col">{t('report.count')}</th>
          <th scope="col">{t('report.state')}</th>
          <th scope="col">{t('report.why')}</th>
        </tr>
      </thead>
      <tbody>
        {props.entries.map(entry => (
          <tr key={keyOf(entry)}>
            <th scope="row">
              {entry.kind}
              {entry.group === '' ? '' : ` (${entry.group})`}
            </th>
            <td>{entry.namespace ?? t('report.allNamespaces')}</td>
            <td>{isCounted(entry) ? entry.count : ''}</td>
            <td>
              {t(`loadState.${entry.state}`)}
              {entry.readAt !== undefined && ` (${timeOf(entry.readAt)})`}
            </td>
            <td>{entry.failure && <FailureText failure={entry.failure} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function keyOf({ group, kind, namespace, labelSelector }: LoadEntry): string {
  return JSON.stringify([group, kind, namespace, labelSelector]);
}

// A forbidden or failed list has an unknown count, so it is never shown as 0.
function isCounted({ state }: LoadEntry): boolean {
  return state === 'complete' || state === 'partial' || state === 'stale';
}
