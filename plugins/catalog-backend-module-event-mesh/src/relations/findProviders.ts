import {
  Announcement,
  append,
  linkIndex,
  LinkRole,
  matchTriggers,
  Mesh,
} from 'backstage-plugin-event-mesh-common';
import { ComponentsOf } from './matchComponents';

/** What provides the events of an EventType. */
export type Providers = {
  /** Ids of event sources. */
  readonly sources: readonly string[];
  /** References of Components. */
  readonly components: readonly string[];
};

/**
 * Creates a function that finds the providers of an EventType: Components with its label, the event source that sends it, Components
 * with that source or with the subject of a SinkBinding, and Components whose subscriber replies with it.
 */
export function createProviderFinder(
  mesh: Mesh,
  componentsOf: ComponentsOf,
): (announcement: Announcement) => Providers {
  const links = linkIndex(mesh);
  const endpoints = (owner: string, role: LinkRole) =>
    links.of(owner, role).map(({ target }) => target);
  const senders = new Map<string, { id: string; source?: string }[]>();
  for (const { by, producer, entry, type, source } of matchTriggers(mesh)
    .announcements) {
    if (by === producer && entry !== undefined && type !== undefined) {
      const sender = { id: by, ...(source === undefined ? {} : { source }) };
      append(senders, keyOf(entry, type), sender);
    }
  }
  return ({ by, producer, replyOf, entry, type, source }) => {
    const sameType =
      entry === undefined || type === undefined
        ? []
        : senders.get(keyOf(entry, type)) ?? [];
    const sources = new Set([
      ...(producer === undefined ? [] : [producer]),
      ...sameType
        .filter(other => source === undefined || other.source === source)
        .map(({ id }) => id),
    ]);
    const replying =
      replyOf === undefined
        ? []
        : [replyOf, ...endpoints(replyOf, 'subscriber')];
    const providing = [
      by,
      ...replying,
      ...[...sources].flatMap(id => [id, ...endpoints(id, 'subject')]),
    ];
    return {
      sources: [...sources],
      components: providing.flatMap(componentsOf),
    };
  };
}

function keyOf(entry: string, type: string): string {
  return JSON.stringify([entry, type]);
}
