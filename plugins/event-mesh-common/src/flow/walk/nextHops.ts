import { deliver } from './deliver';
import { FlowContext } from '../../mesh';
import { fromBroker } from './fromBroker';
import { fromChannel } from './fromChannel';
import { fromFlow } from './fromFlow';
import { sentOn } from './fromSource';
import { replies } from './replies';
import { requestEvent } from './traceEvents';
import { NextHops, Hop, Visit } from './types';

/**
 * Follows events through a mesh, one step at a time: what something does with them, then where its answer goes.
 *
 * @internal
 */
export function nextHops(context: FlowContext): NextHops {
  return visit => [
    ...onwards(visit, context).map(step => stopAtPlaceholder(step, context)),
    ...replies(visit, context).map(step => stopAtPlaceholder(step, context)),
  ];
}

function onwards(visit: Visit, context: FlowContext): readonly Hop[] {
  const { id, event } = visit;
  const resource = context.resource(id);
  // Whatever it is: Triggers and Subscriptions may take from what is not there to be seen, too.
  const taken = [...fromBroker(visit, context), ...fromChannel(visit, context)];
  switch (resource?.type) {
    case 'flow':
      return [...taken, ...fromFlow(visit, resource, context)];
    case 'eventTransform':
    case 'eventSource':
      return [...taken, ...sentOn(id, context)];
    case 'requestReply':
      return [
        ...taken,
        ...context.links.of(id, 'broker').map(link =>
          deliver(link, requestEvent(event, resource.correlationAttribute), {
            role: 'request',
          }),
        ),
      ];
    default:
      return taken;
  }
}

function stopAtPlaceholder(step: Hop, { mesh }: FlowContext): Hop {
  return !step.stop && mesh.placeholders.get(step.to.id)?.reason === 'notFound'
    ? { ...step, stop: 'notFound' }
    : step;
}
