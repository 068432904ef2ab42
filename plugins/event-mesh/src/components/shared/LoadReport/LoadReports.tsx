import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert } from '@backstage/ui';
import type { MeshData } from '../../../hooks';
import { eventMeshTranslationRef } from '../../../translation';
import { ClusterReport } from './ClusterReport';
import { ConfigNotices } from './ConfigNotices';
import { FailureText } from './FailureText';
import styles from './LoadReport.module.css';

/**
 * Renders all failures of loading: configuration, connection, clusters.
 *
 * @internal
 */
export function LoadReports(props: {
  readonly data: Pick<
    MeshData,
    'failure' | 'loadReports' | 'notices' | 'titles'
  >;
}) {
  const { failure, loadReports, notices, titles } = props.data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div
      className={styles.reports}
      role="status"
      aria-label={t('report.label')}
    >
      <ConfigNotices notices={notices} />
      {failure && (
        <Alert
          status="danger"
          icon
          title={t('report.connection')}
          description={<FailureText failure={failure} />}
        />
      )}
      {loadReports.map(report => (
        <ClusterReport
          key={report.cluster}
          report={report}
          title={titles.get(report.cluster) ?? report.cluster}
        />
      ))}
    </div>
  );
}
