import { MeshResource } from '../mesh';

/**
 * Why something is as it is, in its own words in the cluster, those of its owner, or else by the name of its state.
 *
 * @internal
 */
export function reasonOf(
  { status }: Pick<MeshResource, 'status'>,
  owner?: Pick<MeshResource, 'status'>,
): string {
  const { message, reason, state } = status;
  return (
    message ||
    reason ||
    owner?.status.message ||
    owner?.status.reason ||
    status.condition ||
    state
  );
}
