import { FlowContext, Link } from '../../mesh';
import { deliver } from './deliver';
import { afterStep, fromBranch, toBranch } from './fromFlow';
import { mayReply } from './mayReply';
import { announcedEvent, unknownEvent } from './traceEvents';
import { Caller, Hop, Visit } from './types';

/**
 * Where the answer goes of what a visit was sent to.
 *
 * @internal
 */
export function replies(
  { id, caller }: Visit,
  context: FlowContext,
): readonly Hop[] {
  if (!caller) {
    return [];
  }
  return caller.type === 'trigger' || caller.type === 'subscription'
    ? fromSubscriber(id, caller, context)
    : fromPart(id, caller, context);
}

function fromPart(
  id: string,
  caller: Caller,
  context: FlowContext,
): readonly Hop[] {
  const steps = afterPart(caller, context);
  return mayReply(id, context)
    ? steps.map(step => ({ ...step, reach: 'maybe' }))
    : steps
        .filter(({ role }) => role !== 'deadLetterSink')
        .map(step => ({ ...step, reach: 'never', stop: 'noReply' }));
}

function afterPart(caller: Caller, context: FlowContext): readonly Hop[] {
  const { type, id, index } = caller;
  const arriving = { index, event: unknownEvent };
  switch (type) {
    case 'filter':
      return toBranch(id, arriving, context);
    case 'branch':
      return fromBranch(id, arriving, context);
    default:
      return afterStep(caller, context);
  }
}

/**
 * Of a Trigger or Subscription: what EventTypes record goes on as these, a transformation's answer as anything; of all
 * else it is only known that there may be one.
 */
function fromSubscriber(
  id: string,
  { id: line }: Caller,
  context: FlowContext,
): readonly Hop[] {
  const { links, resource, matches } = context;
  const [reply] = links.of(line, 'reply');
  const to = reply ?? placeOfReplies(line, context);
  if (!to || !(reply?.recordedBy || mayReply(id, context))) {
    return [];
  }
  const recorded = (reply?.recordedBy ?? []).flatMap(by =>
    matches.announcedBy(by),
  );
  if (recorded.length > 0) {
    return recorded.map(announcement =>
      deliver(to, announcedEvent(announcement, 'changed'), {
        role: 'reply',
        reach: 'maybe',
      }),
    );
  }
  const step = deliver(to, unknownEvent, { role: 'reply', reach: 'maybe' });
  // A Trigger's replies are judged by all Triggers of its broker, and of this one nothing is known.
  return resource(line)?.type === 'trigger' && !reply
    ? [{ ...step, via: line, edges: [], stop: 'unknownReply' }]
    : [step];
}

function placeOfReplies(
  line: string,
  { links, resource }: FlowContext,
): Link | undefined {
  return resource(line)?.type === 'trigger'
    ? links.of(line, 'broker').at(0)
    : undefined;
}
