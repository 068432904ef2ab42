import { EventTransform } from '../../resources';
import { LinkDraft, draft } from './types';

/**
 * An EventTransform sends what it made to its sink; without one it replies.
 *
 * @internal
 */
export function eventTransformLinks(transform: EventTransform): LinkDraft[] {
  return draft(transform.sink, {
    role: 'sink',
    field: 'spec.sink',
    statusField: 'status.sinkUri',
  });
}
