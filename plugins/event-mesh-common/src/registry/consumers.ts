import { compareText } from '../model';
import { Announcement, FlowContext } from '../mesh';
import { RegistryConsumer } from './types';

/**
 * Returns the consumers of announced events at their entry point: through the Triggers of a broker, the Subscriptions
 * of a channel or the steps of a flow, or directly.
 *
 * @internal
 */
export function consumersOf(
  announcements: readonly Announcement[],
  context: FlowContext,
): readonly RegistryConsumer[] {
  const receivers = new Map<string, RegistryConsumer>();
  for (const receiver of announcements.flatMap(announcement =>
    consumersAt(announcement, context),
  )) {
    const key = `${receiver.via} ${receiver.id ?? ''}`;
    const known = receivers.get(key);
    receivers.set(key, {
      ...receiver,
      verdict: known?.verdict === 'matches' ? known.verdict : receiver.verdict,
      matches: [...(known?.matches ?? []), ...receiver.matches],
    });
  }
  return [...receivers]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, receiver]) => receiver);
}

function consumersAt(
  announcement: Announcement,
  { mesh, links, matches, resource }: FlowContext,
): readonly RegistryConsumer[] {
  const { entry } = announcement;
  const place = entry === undefined ? undefined : resource(entry);
  const isMissing = mesh.placeholders.get(entry ?? '')?.reason === 'notFound';
  if (entry === undefined || isMissing || place?.type === 'requestReply') {
    return [];
  }
  const endOf = (owner: string) => {
    const [subscriber] = links.of(owner, 'subscriber');
    return subscriber ? { id: subscriber.target } : {};
  };
  const always = { verdict: 'matches', matches: [] } as const;
  const throughTriggers = matches.matchesOf(announcement).map(match => ({
    via: match.trigger,
    ...endOf(match.trigger),
    verdict:
      match.verdict.verdict === 'matches'
        ? ('matches' as const)
        : ('mayMatch' as const),
    matches: [match],
  }));
  const throughSubscriptions = links
    .at(entry, 'channel')
    .map(({ owner }) => ({ via: owner, ...endOf(owner), ...always }));
  switch (place?.type) {
    case 'flow':
      return [
        ...links.of(entry, 'step', 0),
        ...links.of(entry, 'branchFilter'),
        ...links
          .of(entry, 'branchSubscriber')
          .filter(
            ({ index }) => links.of(entry, 'branchFilter', index).length === 0,
          ),
      ].map(({ target }) => ({ via: entry, id: target, ...always }));
    case 'workload':
    case 'eventSink':
    case 'eventTransform':
    case 'eventSource':
      return [{ via: entry, id: entry, ...always }];
    default:
      return [...throughTriggers, ...throughSubscriptions];
  }
}
