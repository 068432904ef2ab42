import {
  type FailureCode,
  type LoadReport,
  noticesOfNothingRead,
} from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../../hooks';

/**
 * The reason why nothing could be read:
 *
 * - `nothingConfigured`: the app configuration leaves no cluster or namespace to read
 * - `noClusters`: nothing is configured; `noKubernetesPlugin`: the app lacks the plugin that leads to the clusters;
 *   `connectionFailed`: Backstage did not name its clusters
 * - `permissionDenied`: Backstage's permission framework, granted by Backstage's administrators
 * - `clusterForbidden`: RBAC of the cluster, granted by the cluster's administrators
 * - `unreadable`: anything else, or not the same for all clusters
 */
export type UnreadReason =
  | 'nothingConfigured'
  | 'noClusters'
  | 'noKubernetesPlugin'
  | 'connectionFailed'
  | 'permissionDenied'
  | 'clusterForbidden'
  | 'unreadable';

/**
 * Returns why nothing could be read, or undefined where something could, or nothing had to be.
 */
export function whyUnread(
  data: Pick<MeshData, 'clusters' | 'loadReports' | 'failure' | 'notices'>,
): UnreadReason | undefined {
  const { clusters, loadReports, failure, notices } = data;
  if (clusters.length === 0) {
    if (noticesOfNothingRead(notices).length > 0) {
      return 'nothingConfigured';
    }
    return failure
      ? reasonOf(failure.code) ?? 'connectionFailed'
      : 'noClusters';
  }
  if (loadReports.length === 0 || loadReports.some(isReadable)) {
    return undefined;
  }
  const [reason, ...others] = new Set(loadReports.map(reasonOfReport));
  return others.length === 0 ? reason : 'unreadable';
}

function isReadable(report: LoadReport): boolean {
  return (
    report.failure === undefined &&
    (report.knativeInstalled === false ||
      report.entries.some(({ state }) => state === 'complete'))
  );
}

function reasonOfReport({ failure, entries }: LoadReport): UnreadReason {
  if (failure) {
    return reasonOf(failure.code) ?? 'unreadable';
  }
  return entries.some(({ state }) => state === 'forbidden')
    ? 'clusterForbidden'
    : 'unreadable';
}

function reasonOf(code: FailureCode): UnreadReason | undefined {
  switch (code) {
    case 'permissionDenied':
      return 'permissionDenied';
    case 'clusterForbidden':
      return 'clusterForbidden';
    case 'kubernetesPluginMissing':
      return 'noKubernetesPlugin';
    default:
      return undefined;
  }
}
