import { KnownAttribute, KnownEvent } from '../cesql';
import { parseAttributeTemplate } from '../filters';
import { EventSource, EventType } from '../resources';
import { Announcement, AnnouncementOrigin } from './announcement';
import { EntryOf, entriesOf } from './entriesOf';
import { compareText } from '../model';
import { Mesh, MeshResource } from './types';

/**
 * All that tells of events, sorted by id: EventTypes, and what sources say that they send and no EventType says for them.
 *
 * @internal
 */
export function announcementsIn(mesh: Mesh): readonly Announcement[] {
  const entryOf = entriesOf(mesh);
  const announcements: Announcement[] = [];
  const told = new Set<string>();
  for (const found of mesh.resources.values()) {
    const { resource, producedBy } = found;
    if (resource.type === 'eventType') {
      announcements.push(ofEventType(resource, found, { mesh, entryOf }));
      if (producedBy !== undefined) {
        told.add(
          declarationKey(producedBy, resource.eventType, resource.source),
        );
      }
    }
  }
  for (const { id, resource, foldedInto } of mesh.resources.values()) {
    if (resource.type === 'eventSource' && foldedInto === undefined) {
      resource.sends.forEach(({ type, source }, index) => {
        if (!told.has(declarationKey(id, type, source))) {
          announcements.push({
            id: `${id}#sends.${index}`,
            by: id,
            origin: 'ofSource',
            ...places(entryOf(id)),
            ...written(type, source),
            known: knownOf({ type, source }, resource.extensions),
            producer: id,
          });
        }
      });
    }
  }
  return announcements.sort((a, b) => compareText(a.id, b.id));
}

function declarationKey(id: string, type?: string, source?: string): string {
  return JSON.stringify([id, type, source]);
}

function ofEventType(
  eventType: EventType,
  { id, producedBy }: MeshResource,
  { mesh, entryOf }: { readonly mesh: Mesh; readonly entryOf: EntryOf },
): Announcement {
  const { eventType: type, source } = eventType;
  const sender = producedBy && mesh.resources.get(producedBy)?.resource;
  return {
    id,
    by: id,
    origin: originOf(eventType, producedBy),
    ...written(type, source),
    ...places(entryOf(id)),
    ...(producedBy === undefined ? {} : { producer: producedBy }),
    known: knownOf(
      declared(eventType, producedBy !== undefined),
      sender && sender.type === 'eventSource' ? sender.extensions : {},
    ),
  };
}

function written(type?: string, source?: string) {
  return {
    ...(type ? { type } : {}),
    ...(source ? { source } : {}),
  };
}

function places(found: ReturnType<EntryOf>) {
  return {
    ...(found.entry === undefined ? {} : { entry: found.entry }),
    ...(found.replyOf === undefined ? {} : { replyOf: found.replyOf }),
  };
}

// Its controller names it so and says so; see eventing's pkg/eventtype/eventtypes.go.
function originOf(
  { ref, description }: EventType,
  producedBy: string | undefined,
): AnnouncementOrigin {
  if (producedBy !== undefined) {
    return 'ofSource';
  }
  return /^et-.*-[0-9a-f]{32}$/.test(ref.name) ||
    description === 'Event Type auto-created by controller'
    ? 'autoCreated'
    : 'declared';
}

/**
 * What an EventType says of every event. What Knative wrote for a source has its schema from the source's definition, and
 * the events do not carry that.
 */
function declared(
  { attributes }: EventType,
  isOfSource: boolean,
): Readonly<Record<string, string | undefined>> {
  const always = attributes.filter(
    ({ name, required }) =>
      required || (name === 'dataschema' && !isOfSource) || isCore(name),
  );
  return Object.fromEntries(always.map(({ name, value }) => [name, value]));
}

function isCore(name: string): boolean {
  return name === 'type' || name === 'source';
}

function knownOf(
  texts: Readonly<Record<string, string | undefined>>,
  extensions: EventSource['extensions'],
): KnownEvent {
  const attributes: [string, KnownAttribute][] = [];
  for (const [name, text] of Object.entries(texts)) {
    const known = text ? parseAttributeTemplate(text) : undefined;
    // Each event has an id of its own.
    if (known && name !== 'id') {
      attributes.push([name, known]);
    }
  }
  for (const [name, value] of Object.entries(extensions)) {
    if (isExtensionName(name)) {
      attributes.push([name, { value }]);
    }
  }
  return { attributes: Object.fromEntries(attributes) };
}

const core = [
  ...['id', 'source', 'specversion', 'type'],
  ...['datacontenttype', 'dataschema', 'subject', 'time', 'data'],
];

// The SDK refuses to set others.
function isExtensionName(name: string): boolean {
  return /^[a-z0-9]+$/.test(name) && !core.includes(name);
}
