import {
  linkIndex,
  LinkRole,
  matchTriggers,
  Mesh,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { createProviderFinder } from './findProviders';
import { findConsumers, findReceivers, mayExist } from './followEvents';
import { ComponentsOf } from './matchComponents';

/** The relations of a resource's entity, as sorted entity references. */
export type Relations = {
  /** Event types only. */
  readonly providedBy: readonly string[];
  /** Event types only. */
  readonly consumedBy: readonly string[];
  readonly dependsOn: readonly string[];
  readonly dependencyOf: readonly string[];
  /** Whether paths lead to objects that were not loaded, so that there may be more relations. */
  readonly isPartial: boolean;
};

export type RelateOptions = {
  readonly componentsOf: ComponentsOf;
  /** Returns the reference of a resource's entity; undefined for a resource without one. */
  entityRefOf(id: string): string | undefined;
};

/** The roles of the endpoints to which a Trigger or Subscription sends events. */
const outgoingRoles: readonly LinkRole[] = [
  'subscriber',
  'reply',
  'deadLetterSink',
];

/** Returns the relations of each resource that has an entity, by the id of the resource. */
export function relateMesh(
  mesh: Mesh,
  { componentsOf, entityRefOf }: RelateOptions,
): ReadonlyMap<string, Relations> {
  const links = linkIndex(mesh);
  const endpoints = (owner: string, ...roles: readonly LinkRole[]) =>
    roles.flatMap(role => links.of(owner, role).map(({ target }) => target));
  const matches = matchTriggers(mesh);
  const findProviders = createProviderFinder(mesh, componentsOf);
  const refsOf = (ids: Iterable<string>) =>
    [...ids].flatMap(id => entityRefOf(id) ?? []);
  const consumersAt = (sent: readonly string[]) => {
    const found = findReceivers(sent, mesh, componentsOf);
    const refs = [...refsOf(found.carriers), ...found.components];
    return { refs, isPartial: found.isPartial };
  };

  const relateEventType = (id: string): Partial<Relations> => {
    const [announcement] = matches.announcedBy(id);
    if (!announcement) {
      return {};
    }
    const found = findConsumers(announcement, mesh, componentsOf);
    const { sources, components } = findProviders(announcement);
    const { entry = '' } = announcement;
    // A RequestReply sends the events to its broker.
    const carriers =
      mesh.resources.get(entry)?.resource.type === 'requestReply'
        ? endpoints(entry, 'broker')
        : [entry];
    return {
      providedBy: [...refsOf(sources), ...components],
      consumedBy: found.components,
      dependsOn: refsOf(carriers),
      isPartial:
        found.isPartial ||
        endpoints(id, 'reference').some(each => mayExist(each, mesh)),
    };
  };
  const relateCarrier = (id: string): Partial<Relations> => {
    const forwarders = [
      ...links.at(id, 'broker'),
      ...links.at(id, 'channel'),
    ].map(({ owner }) => owner);
    const { refs, isPartial } = consumersAt([
      ...forwarders.flatMap(each => endpoints(each, ...outgoingRoles)),
      ...endpoints(id, 'deadLetterSink'),
    ]);
    return {
      dependencyOf: [
        ...componentsOf(id),
        ...forwarders.flatMap(componentsOf),
        ...refs,
      ],
      isPartial,
    };
  };
  const relateSource = (id: string): Partial<Relations> => {
    const { refs, isPartial } = consumersAt(endpoints(id, 'sink'));
    const senders = [id, ...endpoints(id, 'subject')];
    return {
      dependsOn: refs,
      dependencyOf: senders.flatMap(componentsOf),
      isPartial,
    };
  };

  const relators: {
    readonly [Type in Resource['type']]?: (id: string) => Partial<Relations>;
  } = {
    eventType: relateEventType,
    eventSource: relateSource,
    broker: relateCarrier,
    channel: relateCarrier,
  };
  const relations = new Map<string, Relations>();
  for (const { id, resource } of mesh.resources.values()) {
    const self = entityRefOf(id);
    if (self !== undefined) {
      const relate = relators[resource.type] ?? (() => ({}));
      relations.set(id, completeRelations(relate(id), self));
    }
  }
  return relations;
}

function completeRelations(found: Partial<Relations>, self: string): Relations {
  const list = (refs: readonly string[] = []) =>
    [...new Set(refs)].filter(ref => ref !== self).sort();
  return {
    providedBy: list(found.providedBy),
    consumedBy: list(found.consumedBy),
    dependsOn: list(found.dependsOn),
    dependencyOf: list(found.dependencyOf),
    isPartial: found.isPartial ?? false,
  };
}
