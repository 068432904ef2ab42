import { Verdict } from '../../filters';
import { Reach } from '../trace/types';
import { deliver, deliverFailed } from './deliver';
import { FlowContext } from '../../mesh';
import { Hop, Visit } from './types';

/**
 * From a broker to the subscribers of its Triggers, and to the RequestReplies that wait for answers.
 *
 * @internal
 */
export function fromBroker(visit: Visit, context: FlowContext): readonly Hop[] {
  const { links } = context;
  return [
    ...candidates(visit, context).flatMap(({ trigger, verdict }) =>
      throughTrigger(trigger, visit, { context, verdict }),
    ),
    ...links
      .at(visit.id, 'broker')
      .filter(({ owner }) => context.resource(owner)?.type === 'requestReply')
      .map(({ owner, id }) => toRequester(owner, id, { visit, context })),
  ];
}

function candidates(
  { id, event }: Visit,
  { matches, isRefusalOfInterest }: FlowContext,
): readonly { readonly trigger: string; readonly verdict?: Verdict }[] {
  return isRefusalOfInterest
    ? matches.triggersOf(id).map(trigger => ({
        trigger,
        verdict: matches.verdictOf(trigger, event.known),
      }))
    : matches.matchesAt(id, event.known);
}

/** To a RequestReply that waits for answers: it gives one to whoever asked, not on. */
function toRequester(
  id: string,
  link: string,
  { visit, context }: { readonly visit: Visit; readonly context: FlowContext },
): Hop {
  const verdict = verdictOfReplies(id, visit, context);
  const reach = reachOf(verdict);
  return {
    to: { id, event: visit.event },
    role: 'requestReply',
    via: id,
    links: [link],
    edges: [link],
    ...(verdict ? { verdict } : {}),
    reach,
    stop: reach === 'never' ? 'refused' : 'answered',
  };
}

/**
 * Through one Trigger, whatever broker the event is at.
 *
 * @internal
 */
export function throughTrigger(
  trigger: string,
  { event }: Visit,
  given: { readonly context: FlowContext; readonly verdict?: Verdict },
): readonly Hop[] {
  const { context, verdict } = given;
  const { links } = context;
  const [broker] = links.of(trigger, 'broker');
  const [subscriber] = links.of(trigger, 'subscriber');
  const reach = reachOf(verdict);
  const shared = { ...(verdict ? { verdict } : {}), reach };
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

function reachOf(verdict: Verdict | undefined): Reach {
  switch (verdict?.verdict) {
    case 'matches':
      return 'always';
    case 'doesNotMatch':
      return 'never';
    default:
      return 'maybe';
  }
}

/** A RequestReply takes by Triggers that Knative made for it, which are all alike. */
function verdictOfReplies(
  id: string,
  { event }: Visit,
  { mesh, matches }: FlowContext,
): Verdict | undefined {
  return mesh.resources
    .get(id)
    ?.folded.flatMap(part => matches.verdictOf(part, event.known) ?? [])
    .at(0);
}
