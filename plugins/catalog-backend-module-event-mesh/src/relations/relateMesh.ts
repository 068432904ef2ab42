import {
  LinkRole,
  matchTriggers,
  Mesh,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { consumersOf, receiversOf } from './followEvents';
import { indexMesh } from './indexMesh';
import { createProvidersOf } from './providersOf';
import { Owners } from './tieComponents';

/**
 * What the catalog is to say of a resource of the mesh, as entity references, sorted.
 *
 * @internal
 */
export type Relations = {
  /** Event types only. */
  readonly providedBy: readonly string[];
  /** Event types only. */
  readonly consumedBy: readonly string[];
  readonly dependsOn: readonly string[];
  readonly dependencyOf: readonly string[];
  /** Whether the mesh leads out of what could be seen, so that there may be more. */
  readonly isOpen: boolean;
};

/** @internal */
export type RelateOptions = {
  readonly owners: Owners;
  /** The entity of a resource, where it has one. */
  entityRefOf(id: string): string | undefined;
};

/** Where what a broker or channel lets out may go. */
const outlets: readonly LinkRole[] = ['subscriber', 'reply', 'deadLetterSink'];

/**
 * The relations of each resource that is an entity, by its id.
 *
 * @internal
 */
export function relateMesh(
  mesh: Mesh,
  { owners, entityRefOf }: RelateOptions,
): ReadonlyMap<string, Relations> {
  const index = indexMesh(mesh);
  const matches = matchTriggers(mesh);
  const providersOf = createProvidersOf(index, owners);
  const refsOf = (ids: Iterable<string>) =>
    [...ids].flatMap(id => entityRefOf(id) ?? []);
  const receivers = (ends: readonly string[]) => {
    const found = receiversOf(ends, index, owners);
    const refs = [...refsOf(found.carriers), ...found.components];
    return { refs, isOpen: found.isOpen };
  };

  const ofEventType = (id: string): Partial<Relations> => {
    const [announcement] = matches.announcedBy(id);
    if (!announcement) {
      return {};
    }
    const { consumers, isOpen } = consumersOf(announcement, index, owners);
    const { sources, components } = providersOf(announcement);
    const { entry = '' } = announcement;
    // A RequestReply is a way into its broker.
    const isWay = index.resource(entry)?.type === 'requestReply';
    return {
      providedBy: [...refsOf(sources), ...components],
      consumedBy: [...consumers],
      dependsOn: refsOf(isWay ? index.ends(entry, 'broker') : [entry]),
      isOpen: isOpen || index.ends(id, 'reference').some(index.isUnseen),
    };
  };
  const ofCarrier = (id: string): Partial<Relations> => {
    const takers = index.takersFrom(id);
    const out = receivers([
      ...takers.flatMap(taker => index.ends(taker, ...outlets)),
      ...index.ends(id, 'deadLetterSink'),
    ]);
    return {
      dependencyOf: [...owners(id), ...takers.flatMap(owners), ...out.refs],
      isOpen: out.isOpen,
    };
  };
  const ofSource = (id: string): Partial<Relations> => {
    const sink = receivers(index.ends(id, 'sink'));
    const having = [id, ...index.ends(id, 'subject')];
    return {
      dependsOn: sink.refs,
      dependencyOf: having.flatMap(owners),
      isOpen: sink.isOpen,
    };
  };

  const relators: {
    readonly [Type in Resource['type']]?: (id: string) => Partial<Relations>;
  } = {
    eventType: ofEventType,
    eventSource: ofSource,
    broker: ofCarrier,
    channel: ofCarrier,
  };
  const relations = new Map<string, Relations>();
  for (const { id, resource } of mesh.resources.values()) {
    const self = entityRefOf(id);
    if (self !== undefined) {
      const relate = relators[resource.type] ?? (() => ({}));
      relations.set(id, tidy(relate(id), self));
    }
  }
  return relations;
}

function tidy(said: Partial<Relations>, self: string): Relations {
  const list = (refs: readonly string[] = []) =>
    [...new Set(refs)].filter(ref => ref !== self).sort();
  return {
    providedBy: list(said.providedBy),
    consumedBy: list(said.consumedBy),
    dependsOn: list(said.dependsOn),
    dependencyOf: list(said.dependencyOf),
    isOpen: said.isOpen ?? false,
  };
}
