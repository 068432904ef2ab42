import type { LoadReport, MeshView } from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../hooks';
import { isWhole } from '../LoadReport';
import { UnreadReason, whyUnread } from './whyUnread';

/** @internal */
export type EmptyReason =
  | UnreadReason
  | 'incomplete'
  | 'notInstalled'
  | 'emptyCluster'
  | 'nothingMatches';

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
  const { mesh, loadReports } = data;
  if (view.resources.size + view.ghosts.size > 0) {
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
  return isWhole(loadReports) ? 'emptyCluster' : 'incomplete';
}

function isWithoutKnative({ knativeInstalled }: LoadReport): boolean {
  return knativeInstalled === false;
}
