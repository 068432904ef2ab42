import { Status, StatusState } from './types';

const worstFirst: readonly StatusState[] = [
  'notReady',
  'notReconciled',
  'unknown',
];

/**
 * The status of an owner together with what is folded into it and counts for it: the worst of all, its own where it is as
 * bad, and which of the parts are not well, the worst first.
 *
 * @remarks An owner that is being deleted is just that, whatever its parts say.
 * @internal
 */
export function rollUp(
  own: Status,
  children: readonly { readonly id: string; readonly status: Status }[],
): { readonly status: Status; readonly notReadyParts: readonly string[] } {
  const notReadyParts = worstFirst.flatMap(state =>
    children.filter(({ status }) => status.state === state),
  );
  const [worst] = notReadyParts;
  const isWorse =
    worst &&
    own.state !== 'terminating' &&
    rank(worst.status.state) < rank(own.state);
  return {
    status: isWorse ? { ...worst.status, blame: worst.id } : own,
    notReadyParts: notReadyParts.map(({ id }) => id),
  };
}

function rank(state: StatusState): number {
  const at = worstFirst.indexOf(state);
  return at < 0 ? worstFirst.length : at;
}
