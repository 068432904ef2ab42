import { readFacts } from '../facts';
import { EventSink } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads an addressable resource at the end of a path.
 *
 * @internal
 */
export function readEventSink({ base, spec }: ObjectToRead): EventSink {
  return projected<EventSink>(base, {
    type: 'eventSink',
    facts: readFacts(base.ref.kind, spec),
  });
}
