import { Announcement, nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { ListKnowledge } from './listKnowledge';
import { FindingRule } from './rule';
import { Finding } from './types';

/**
 * Event types that nothing in view takes where they come in.
 *
 * @remarks That nobody takes them is known only where the list of those that could was read. A RequestReply takes nothing but
 * the answers to its own requests, so it does not count.
 * @internal
 */
export const unconsumedType: FindingRule = {
  codes: ['unconsumedType'],
  find: context => {
    const groups = new Map<string, Announcement[]>();
    for (const announcement of context.matches.announcements) {
      const place = placeOf(announcement);
      if (place && announcement.type && !isConsumed(announcement, context)) {
        const key = JSON.stringify([place, announcement.type]);
        const others = groups.get(key);
        if (others) {
          others.push(announcement);
        } else {
          groups.set(key, [announcement]);
        }
      }
    }
    return [...groups].flatMap(([key, group]) => ofGroup(key, group, context));
  },
};

/** Replies that no Subscription sends on are dropped there. */
function placeOf({ entry, replyOf }: Announcement): string | undefined {
  return entry ?? replyOf;
}

function isConsumed(
  announcement: Announcement,
  { matches, links, resource, mesh }: FindingContext,
): boolean {
  const { entry, known } = announcement;
  if (entry === undefined) {
    return resource(announcement.replyOf ?? '')?.type !== 'subscription';
  }
  const found = resource(entry);
  switch (found?.type) {
    case 'broker':
      return matches.matchesAt(entry, known).length > 0;
    case 'channel':
      return (
        links.at(entry, 'channel').length > 0 ||
        links.of(entry, 'backingChannel').length > 0
      );
    case 'flow':
      return found.steps.length > 0;
    default:
      // Where it is missing, that is said; and who takes from what cannot be seen is not known.
      return mesh.placeholders.has(entry) || found !== undefined;
  }
}

const subscriptions = { group: 'messaging.knative.dev', kind: 'Subscription' };
const takers: Readonly<Record<string, { group: string; kind: string }>> = {
  broker: { group: 'eventing.knative.dev', kind: 'Trigger' },
  channel: subscriptions,
  subscription: subscriptions,
};

function ofGroup(
  key: string,
  group: readonly Announcement[],
  { mesh, listOf, resource }: FindingContext,
): readonly Finding[] {
  const [{ type = '' }] = group;
  const place = placeOf(group[0]) ?? '';
  const found = resource(place);
  const known: ListKnowledge = found
    ? listOf({ ...found.ref, ...takers[found.type] })
    : 'unseen';
  return known === 'unseen'
    ? []
    : [
        finding(
          'unconsumedType',
          { type, place: nameOf(mesh, place) },
          {
            severity: 'info',
            about: [...group.map(({ by }) => by), place],
            key,
            ...(known === 'partly' ? { uncertain: true as const } : {}),
          },
        ),
      ];
}
