import { Announcement, FlowContext, Mesh, flowContext } from '../mesh';
import { SourceKind } from '../resources';
import { consumersOf } from './consumers';
import { schemasOf } from './schemas';
import { producersOf } from './producers';
import { RegistryKind, RegistryOrigin, RegistryRow } from './types';

/**
 * Returns all known CloudEvents types, sorted: those that EventTypes declare, that sources send, and that kinds of
 * sources could send without a known sender.
 *
 * @public
 */
export function eventTypeRegistry(
  mesh: Mesh,
  { sourceKinds = [] }: { readonly sourceKinds?: readonly SourceKind[] } = {},
): readonly RegistryRow[] {
  const context = flowContext(mesh);
  const byType = new Map<string, Announcement[]>();
  for (const announcement of context.matches.announcements) {
    const { type = '' } = announcement;
    const others = byType.get(type);
    if (others) {
      others.push(announcement);
    } else {
      byType.set(type, [announcement]);
    }
  }
  const kinds = kindsByType(sourceKinds);
  return [...new Set([...byType.keys(), ...kinds.keys()])]
    .filter(type => type !== '')
    .sort()
    .map(type =>
      rowOf(type, byType.get(type) ?? [], {
        context,
        kinds: kinds.get(type) ?? [],
      }),
    );
}

function kindsByType(
  sourceKinds: readonly SourceKind[],
): ReadonlyMap<string, readonly RegistryKind[]> {
  const byType = new Map<string, RegistryKind[]>();
  for (const { cluster, group, kind, eventTypes } of sourceKinds) {
    for (const { type, ...said } of eventTypes) {
      byType.set(type, [
        ...(byType.get(type) ?? []),
        { cluster, group, kind, ...said },
      ]);
    }
  }
  return byType;
}

function rowOf(
  type: string,
  announcements: readonly Announcement[],
  {
    context,
    kinds,
  }: {
    readonly context: FlowContext;
    readonly kinds: readonly RegistryKind[];
  },
): RegistryRow {
  const eventTypes = announcements.flatMap(({ by }) => {
    const resource = context.resource(by);
    return resource?.type === 'eventType' ? [resource] : [];
  });
  const producers = producersOf(announcements, context);
  return {
    type,
    sources: texts(announcements.map(({ source }) => source)),
    schemas: schemasOf(eventTypes),
    descriptions: [
      ...new Set(
        [...eventTypes, ...kinds].flatMap(({ description }) =>
          description ? [description] : [],
        ),
      ),
    ],
    origins: originsOf(announcements, kinds),
    eventTypes: announcements
      .map(({ by }) => by)
      .filter(by => context.resource(by)?.type === 'eventType'),
    entryPoints: texts(announcements.map(({ entry }) => entry)),
    producers,
    hasUnknownProducers: announcements.some(
      ({ entry, producer, replyOf }) =>
        entry !== undefined && producer === undefined && replyOf === undefined,
    ),
    consumers: consumersOf(announcements, context),
    kinds,
    clusters: texts([
      ...announcements.map(({ by }) => context.resource(by)?.ref.cluster),
      ...kinds.map(({ cluster }) => cluster),
    ]),
  };
}

const order: readonly RegistryOrigin[] = [
  'declared',
  'autoCreated',
  'ofSource',
  'possible',
];

function originsOf(
  announcements: readonly Announcement[],
  kinds: readonly RegistryKind[],
): readonly RegistryOrigin[] {
  const found = new Set<RegistryOrigin>(
    announcements.map(({ origin }) => origin),
  );
  if (kinds.length > 0 && !announcements.some(({ producer }) => producer)) {
    found.add('possible');
  }
  return order.filter(origin => found.has(origin));
}

function texts(all: readonly (string | undefined)[]): readonly string[] {
  const found = all.filter(text => text !== undefined && text !== '');
  return [...new Set(found as readonly string[])].sort();
}
