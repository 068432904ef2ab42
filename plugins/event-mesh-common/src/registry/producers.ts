import { compareText } from '../model';
import { Announcement, FlowContext } from '../mesh';
import { RegistryProducer } from './types';

/**
 * Returns the known producers of announced events: sources that declare them, and subscribers of Triggers and
 * Subscriptions with recorded replies.
 *
 * @internal
 */
export function producersOf(
  announcements: readonly Announcement[],
  { links }: FlowContext,
): readonly RegistryProducer[] {
  const senders = new Map<string, RegistryProducer>();
  const add = (id: string, how: RegistryProducer['how'], by: string) => {
    const key = `${how} ${id}`;
    const declaredBy = new Set([...(senders.get(key)?.declaredBy ?? []), by]);
    senders.set(key, { id, how, declaredBy: [...declaredBy].sort() });
  };
  for (const { by, producer, replyOf } of announcements) {
    if (producer !== undefined) {
      add(producer, 'sends', by);
    }
    if (replyOf !== undefined) {
      const [subscriber] = links.of(replyOf, 'subscriber');
      add(subscriber?.target ?? replyOf, 'replies', by);
    }
  }
  return [...senders.values()].sort(
    (a, b) => compareText(a.id, b.id) || compareText(a.how, b.how),
  );
}
