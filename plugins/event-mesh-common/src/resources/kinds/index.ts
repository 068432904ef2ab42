import { Resource } from '../types';
import { readBroker } from './broker';
import { readChannel } from './channel';
import { readEventPolicy } from './eventPolicy';
import { readEventSink } from './eventSink';
import { readEventSource } from './eventSource';
import { readEventTransform } from './eventTransform';
import { readEventType } from './eventType';
import { readFlow } from './flow';
import { ObjectToRead } from './objectToRead';
import { readRequestReply } from './requestReply';
import { readSubscription } from './subscription';
import { readTrigger } from './trigger';
import { readWorkload } from './workload';

export type { ObjectToRead } from './objectToRead';

/**
 * The readers by resource type.
 *
 * @internal
 */
export const readers: {
  readonly [T in Resource['type']]: (object: ObjectToRead) => Resource;
} = {
  broker: readBroker,
  trigger: readTrigger,
  eventType: readEventType,
  channel: readChannel,
  subscription: readSubscription,
  flow: readFlow,
  eventSource: readEventSource,
  eventTransform: readEventTransform,
  requestReply: readRequestReply,
  eventSink: readEventSink,
  eventPolicy: readEventPolicy,
  workload: readWorkload,
  namespace: ({ base }) => ({ ...base, type: 'namespace' }),
  other: ({ base }) => ({ ...base, type: 'other' }),
};
