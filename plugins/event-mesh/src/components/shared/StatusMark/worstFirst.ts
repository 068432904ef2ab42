import type { StatusWord } from './statusLook';

/**
 * All states, from the worst to the best.
 *
 * @internal
 */
export const worstFirst: readonly StatusWord[] = [
  'notReady',
  'notFound',
  'forbidden',
  'notLoaded',
  'notReconciled',
  'unknown',
  'terminating',
  'ready',
  'external',
  'notApplicable',
];
