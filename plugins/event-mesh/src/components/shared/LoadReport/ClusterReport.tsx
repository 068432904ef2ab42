import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Text } from '@backstage/ui';
import type { LoadReport as ClusterLoadReport } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import { CodeBlock } from '../CodeBlock';
import { EntryTable } from './EntryTable';
import { FailureText } from './FailureText';
import { isRead } from './isWhole';
import { NamespacesRead } from './NamespacesRead';
import { rulesYaml } from './rulesYaml';
import styles from './LoadReport.module.css';

/**
 * Renders what failed to load from one cluster, why, and the missing RBAC rules; nothing if all loaded.
 *
 * @internal
 */
export function ClusterReport(props: {
  readonly report: ClusterLoadReport;
  readonly title: string;
}) {
  const { report, title } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const wrong = report.entries.filter(entry => !isRead(entry));
  const rules = rulesYaml(report);
  if (!report.failure && wrong.length === 0) {
    return null;
  }
  const kinds = new Set(wrong.map(({ group, kind }) => `${kind}.${group}`));
  return (
    <Alert
      status={report.failure ? 'danger' : 'warning'}
      icon
      title={
        report.failure
          ? t('report.failed', { cluster: title })
          : t('report.partly', { cluster: title, count: kinds.size })
      }
      description={
        <div className={styles.details}>
          {report.failure && <FailureText failure={report.failure} />}
          {wrong.some(({ state }) => state === 'stale') && (
            <Text as="p" variant="body-small">
              {t('report.stale')}
            </Text>
          )}
          {report.namespaces && <NamespacesRead report={report.namespaces} />}
          {(!report.failure || rules !== '') && wrong.length > 0 && (
            <details>
              <summary className={styles.summary}>
                {t('report.details')}
              </summary>
              <div className={styles.details}>
                <EntryTable entries={wrong} />
                {rules !== '' && (
                  <>
                    <Text as="p" variant="body-small">
                      {t('report.rulesIntro')}
                    </Text>
                    <CodeBlock
                      text={rules}
                      label={t('report.rule')}
                      copyLabel={t('copy.rule')}
                    />
                  </>
                )}
              </div>
            </details>
          )}
        </div>
      }
    />
  );
}
