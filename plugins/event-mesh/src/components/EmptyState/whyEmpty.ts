import {
  type FailureCode,
  type LoadReport,
  type MeshView,
  noticesOfNothingRead,
} from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../hooks';

/** @internal */
export type EmptyReason =
  | 'noClusters'
  | 'nothingConfigured'
  | 'connectionFailed'
  | 'noPermission'
  | 'unreadable'
  | 'notInstalled'
  | 'emptyCluster'
  | 'nothingMatches';

const forbidden: readonly FailureCode[] = [
  'permissionDenied',
  'clusterForbidden',
  'clusterUnauthorized',
  'clusterTokenMissing',
];

/**
 * Why the view shows nothing, or undefined where it shows something.
 *
 * @remarks Nothing is called empty that could not be read.
 * @internal
 */
export function whyEmpty(
  data: Pick<
    MeshData,
    'mesh' | 'clusters' | 'loadReports' | 'failure' | 'notices'
  >,
  view: MeshView,
): EmptyReason | undefined {
  const { mesh, clusters, loadReports, failure, notices } = data;
  if (view.resources.size + view.ghosts.size > 0) {
    return undefined;
  }
  if (clusters.length === 0) {
    if (noticesOfNothingRead(notices).length > 0) {
      return 'nothingConfigured';
    }
    return failure ? 'connectionFailed' : 'noClusters';
  }
  const eventing = [...mesh.resources.values()].some(
    ({ resource }) =>
      resource.type !== 'workload' && resource.type !== 'namespace',
  );
  if (eventing) {
    return 'nothingMatches';
  }
  if (loadReports.some(isReadable)) {
    return loadReports.every(report => report.knativeInstalled === false)
      ? 'notInstalled'
      : 'emptyCluster';
  }
  return loadReports.every(isForbidden) ? 'noPermission' : 'unreadable';
}

function isReadable(report: LoadReport): boolean {
  return (
    report.failure === undefined &&
    (report.knativeInstalled === false ||
      report.entries.some(({ state }) => state === 'complete'))
  );
}

function isForbidden({ failure, entries }: LoadReport): boolean {
  return failure
    ? forbidden.includes(failure.code)
    : entries.some(({ state }) => state === 'forbidden');
}
