import {
  type FailureCode,
  type LoadReport,
  noticesOfNothingRead,
} from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../../hooks';

/**
 * The reason why nothing could be loaded:
 * - `nothingConfigured`: the app configuration leaves no cluster or namespace to read
 * - `noClusters`: no cluster is configured
 * - `noKubernetesPlugin`: the app lacks the plugin that provides access to the clusters
 * - `connectionFailed`: Backstage did not list its clusters
 * - `permissionDenied`: denied by Backstage's permission framework; Backstage's administrators can grant it
 * - `clusterForbidden`: denied by RBAC of the cluster; the cluster's administrators can grant it
 * - `unreadable`: any other reason, or different reasons per cluster
 */
export type UnreadReason =
  | 'nothingConfigured'
  | 'noClusters'
  | 'noKubernetesPlugin'
  | 'connectionFailed'
  | 'permissionDenied'
  | 'clusterForbidden'
  | 'unreadable';

/** Returns why nothing could be loaded, or undefined if some list loaded or none had to be. */
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
