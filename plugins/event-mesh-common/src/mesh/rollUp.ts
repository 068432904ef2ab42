import { Status, StatusState } from './types';

const worstFirst: readonly StatusState[] = [
  'notReady',
  'notReconciled',
  'unknown',
];

/**
 * The status of an owner that says of itself that it is ready: as bad as the worst of what is folded into it.
 *
 * @internal
 */
export function rollUp(
  own: Status,
  children: readonly { readonly id: string; readonly status: Status }[],
): Status {
  if (own.state !== 'ready') {
    return own;
  }
  for (const state of worstFirst) {
    const worst = children.find(child => child.status.state === state);
    if (worst) {
      return { ...worst.status, blame: worst.id };
    }
  }
  return own;
}
