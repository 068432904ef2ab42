import {
  Announcement,
  matchTriggers,
} from 'backstage-plugin-event-mesh-common';
import { MeshIndex } from './indexMesh';
import { Owners } from './tieComponents';

/**
 * Who sends events: ids of event sources, and Components.
 *
 * @internal
 */
export type Providers = {
  readonly sources: readonly string[];
  readonly components: readonly string[];
};

/**
 * Who provides the events of an EventType: Components with its label, the source that sends them with the Components that
 * have this or what it binds, and those whose subscriber answers with them.
 *
 * @internal
 */
export function createProvidersOf(
  index: MeshIndex,
  owners: Owners,
): (announcement: Announcement) => Providers {
  const senders = new Map<string, { id: string; source?: string }[]>();
  for (const { by, sender, entry, type, source } of matchTriggers(index.mesh)
    .announcements) {
    if (by === sender && entry !== undefined && type !== undefined) {
      const key = keyOf(entry, type);
      senders.set(key, [
        ...(senders.get(key) ?? []),
        { id: by, ...(source === undefined ? {} : { source }) },
      ]);
    }
  }
  return ({ by, sender, replyOf, entry, type, source }) => {
    const alike =
      entry === undefined || type === undefined
        ? []
        : senders.get(keyOf(entry, type)) ?? [];
    const sources = new Set([
      ...(sender === undefined ? [] : [sender]),
      ...alike
        .filter(other => source === undefined || other.source === source)
        .map(({ id }) => id),
    ]);
    const answering =
      replyOf === undefined
        ? []
        : [replyOf, ...index.ends(replyOf, 'subscriber')];
    const having = [
      by,
      ...answering,
      ...[...sources].flatMap(id => [id, ...index.ends(id, 'subject')]),
    ];
    return { sources: [...sources], components: having.flatMap(owners) };
  };
}

function keyOf(entry: string, type: string): string {
  return JSON.stringify([entry, type]);
}
