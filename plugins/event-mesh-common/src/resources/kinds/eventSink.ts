import { readFacts } from '../facts';
import { EventSink } from '../types';
import { ObjectToRead } from './objectToRead';

/** @internal */
export function readEventSink({ base, spec }: ObjectToRead): EventSink {
  return {
    ...base,
    type: 'eventSink',
    facts: readFacts(base.ref.kind, spec),
  };
}
