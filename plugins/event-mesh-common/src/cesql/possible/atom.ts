import { CesqlNode } from '../types';
import { Possible } from './possible';
import { ValueTest } from './test';

/**
 * Something whose truth the knowledge does not say: a part of an expression, or a test of one attribute.
 *
 * @internal
 */
export type Atom =
  | {
      readonly type: 'node';
      readonly node: CesqlNode;
      readonly possible: Possible;
    }
  | {
      readonly type: 'test';
      readonly attribute: string;
      readonly test: ValueTest;
    }
  | { readonly type: 'presence'; readonly attribute: string };

/** Whether more than one thing may happen. @internal */
export function isUndecided(possible: Possible): boolean {
  const {
    texts,
    integers,
    booleans = [],
    error,
    crash,
    missing,
    opaque,
  } = possible;
  const ways = [texts, integers, error, crash, missing, opaque].filter(Boolean);
  // A text or an Integer is cast to a Boolean, which may go several ways.
  return ways.length + booleans.length > 1 || Boolean(texts ?? integers);
}
