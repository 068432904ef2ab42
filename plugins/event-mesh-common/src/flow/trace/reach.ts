import { Reach } from './types';

const order: readonly Reach[] = ['never', 'maybe', 'always'];

/** As far as both let it. @internal */
export function worst(a: Reach, b: Reach): Reach {
  return order.indexOf(a) < order.indexOf(b) ? a : b;
}

/** @internal */
export function isBetter(a: Reach, b: Reach | undefined): boolean {
  return b === undefined || order.indexOf(a) > order.indexOf(b);
}
