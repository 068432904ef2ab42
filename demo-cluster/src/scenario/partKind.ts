import { JsonObject } from '../json';
import { SubresourceInfo } from './types';

/** Returns the kind of a subresource: a Scale has a group of its own. @internal */
export function partKind({ kind }: SubresourceInfo): JsonObject {
  return kind === 'Scale'
    ? { group: 'autoscaling', version: 'v1', kind }
    : { kind };
}
