import type { StatusWord } from './statusLook';

/**
 * All states, from the worst to the best.
 *
 * @internal
 */
export const worstFirst: readonly StatusWord[] = [
  'notReady',
  'notFound',
  'notPermitted',
  'notRead',
  'notReconciled',
  'unknown',
  'terminating',
  'ready',
  'outside',
  'notApplicable',
];
