import type { LoadReport, MeshView } from 'backstage-plugin-event-mesh-common';
import { MeshData, missingNamespaces } from '../../../hooks';
import { isWhole } from '../LoadReport';
import { UnreadReason, whyUnread } from './whyUnread';

/** @internal */
export type EmptyReason =
  | UnreadReason
  | 'incomplete'
  | 'notInstalled'
  | 'noSuchNamespace'
  | 'emptyCluster'
  | 'nothingMatches';

/**
 * Returns why the view has no resources, or undefined if it has some.
 *
 * @remarks A mesh that failed to load is never called empty.
 * @internal
 */
export function whyEmpty(
  data: Pick<
    MeshData,
    'mesh' | 'clusters' | 'loadReports' | 'failure' | 'notices' | 'namespaces'
  >,
  view: MeshView,
): EmptyReason | undefined {
  const { mesh, loadReports, namespaces } = data;
  if (view.resources.size + view.placeholders.size > 0) {
    return undefined;
  }
  const eventing = [...mesh.resources.values()].some(
    ({ resource }) =>
      resource.type !== 'workload' && resource.type !== 'namespace',
  );
  if (eventing) {
    return 'nothingMatches';
  }
  const unread = whyUnread(data);
  if (unread) {
    return unread;
  }
  if (loadReports.length > 0 && loadReports.every(isWithoutKnative)) {
    return 'notInstalled';
  }
  const missing = missingNamespaces(loadReports);
  if (
    namespaces.length > 0 &&
    namespaces.every(name => missing.includes(name))
  ) {
    return 'noSuchNamespace';
  }
  return isWhole(loadReports) ? 'emptyCluster' : 'incomplete';
}

function isWithoutKnative({ knativeInstalled }: LoadReport): boolean {
  return knativeInstalled === false;
}
