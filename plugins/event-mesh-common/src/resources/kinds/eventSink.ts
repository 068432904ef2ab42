import { readFacts } from '../facts';
import { EventSink } from '../types';
import { ObjectToRead } from './objectToRead';

/**
 * Reads an addressable thing that ends a path.
 *
 * @internal
 */
export function readEventSink({ base, spec }: ObjectToRead): EventSink {
  return {
    ...base,
    type: 'eventSink',
    facts: readFacts(base.ref.kind, spec),
  };
}
