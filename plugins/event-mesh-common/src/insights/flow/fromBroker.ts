import { Verdict } from '../../filters';
import { Reach } from '../trace/types';
import { deliver, deliverFailed } from './deliver';
import { FlowContext } from './flowContext';
import { Step, Visit } from './types';

/**
 * From a broker to the subscribers of its Triggers, and to the RequestReplies that wait for answers.
 *
 * @internal
 */
export function fromBroker(
  visit: Visit,
  context: FlowContext,
): readonly Step[] {
  const { links, matches } = context;
  const triggers = matches.triggersOf(visit.id);
  return [
    ...triggers.flatMap(trigger => throughTrigger(trigger, visit, context)),
    ...links
      .at(visit.id, 'broker')
      .filter(({ owner }) => context.resource(owner)?.type === 'requestReply')
      .map(link => {
        const verdict = verdictOfAnswers(link.owner, visit, context);
        return {
          ...deliver(link, visit.event, { role: 'answer', verdict }),
          to: { id: link.owner, event: visit.event },
          passes: passes(verdict ?? { verdict: 'mayMatch' }),
          // It gives the answer to whoever asked, not on.
          stop: verdict?.verdict === 'doesNotMatch' ? 'refused' : 'answered',
        } as const;
      }),
  ];
}

/**
 * Through one Trigger, whatever broker the event is at.
 *
 * @internal
 */
export function throughTrigger(
  trigger: string,
  { event }: Visit,
  context: FlowContext,
): readonly Step[] {
  const { links, matches } = context;
  const verdict = matches.verdictOf(trigger, event.known);
  const [broker] = links.of(trigger, 'broker');
  const [subscriber] = links.of(trigger, 'subscriber');
  const reach = passes(verdict ?? { verdict: 'mayMatch' });
  const shared = { verdict, passes: reach } as const;
  if (!subscriber) {
    const stop = reach === 'never' ? 'refused' : 'noSubscriber';
    return [
      {
        to: { id: trigger, event },
        role: 'subscriber',
        via: trigger,
        links: broker ? [broker.id] : [],
        edges: [],
        ...shared,
        stop,
      },
    ];
  }
  const step = deliver(subscriber, event, {
    role: 'subscriber',
    links: [...(broker ? [broker.id] : []), subscriber.id],
    caller: { type: 'trigger', id: trigger, index: 0 },
    ...shared,
  });
  return reach === 'never'
    ? [{ ...step, stop: 'refused' }]
    : [step, ...deliverFailed(trigger, event, { context })];
}

function passes({ verdict }: Pick<Verdict, 'verdict'>): Reach {
  switch (verdict) {
    case 'matches':
      return 'always';
    case 'doesNotMatch':
      return 'never';
    default:
      return 'maybe';
  }
}

/** A RequestReply takes by Triggers that Knative made for it, which are all alike. */
function verdictOfAnswers(
  id: string,
  { event }: Visit,
  { mesh, matches }: FlowContext,
): Verdict | undefined {
  return mesh.resources
    .get(id)
    ?.folded.flatMap(part => matches.verdictOf(part, event.known) ?? [])
    .at(0);
}
