import { JsonObject } from '../json';
import { SubresourceInfo } from './types';

/** What a part of a kind is an object of: a Scale is one of another group, whoever has it. @internal */
export function partKind({ kind }: SubresourceInfo): JsonObject {
  return kind === 'Scale'
    ? { group: 'autoscaling', version: 'v1', kind }
    : { kind };
}
