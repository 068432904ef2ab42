import type { StatusWord } from './statusLook';

/**
 * All statuses, from worst to best.
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
