import { Entity } from '@backstage/catalog-model';
import {
  matchTriggers,
  Mesh,
  refId,
  Resource,
} from 'backstage-plugin-event-mesh-common';
import { EntitySettings } from '../config';
import { DefinitionContext } from '../definition';
import {
  relateMesh,
  Relations,
  tieComponents,
  TiedComponent,
} from '../relations';
import {
  EntityKind,
  HeldName,
  nameEntities,
  pickResources,
} from './identities';
import { makeEntity } from './makeEntity';

/**
 * An entity that a resource is to have, before it is written.
 *
 * @internal
 */
export type MeshEntity = {
  /** Id of its resource. */
  readonly id: string;
  readonly entityRef: string;
  readonly kind: EntityKind;
  readonly resource: Resource;
  readonly relations: Relations;
  /** Writes it, with these relations instead where some are given. */
  write(relations?: Relations): Entity;
};

/** @internal */
export type MakeEntitiesOptions = {
  readonly settings: EntitySettings;
  readonly components: readonly TiedComponent[];
  readonly held: readonly HeldName[];
};

const none: Relations = {
  providedBy: [],
  consumedBy: [],
  dependsOn: [],
  dependencyOf: [],
  isOpen: false,
};

/**
 * All entities of a mesh, of all its clusters, sorted by the ids of their resources.
 *
 * @internal
 */
export function makeEntities(
  mesh: Mesh,
  { settings, components, held }: MakeEntitiesOptions,
): readonly MeshEntity[] {
  const picked = pickResources(mesh, settings);
  const identities = nameEntities(picked, held, settings);
  const entityRefOf = (id: string) => identities.get(id)?.entityRef;
  const relationsOf = relateMesh(mesh, {
    owners: tieComponents(mesh, components),
    entityRefOf,
  });
  return picked.flatMap(({ found: { id, resource }, kind }): MeshEntity[] => {
    const identity = identities.get(id);
    if (!identity) {
      return [];
    }
    const relations = relationsOf.get(id) ?? none;
    const write = (said = relations) =>
      makeEntity(resource, {
        kind,
        name: identity.name,
        settings,
        relations: said,
        definition: definitionContext(mesh, id),
        namespaceRef: entityRefOf(namespaceId(resource)),
      });
    const { entityRef } = identity;
    return [{ id, entityRef, kind, resource, relations, write }];
  });
}

function namespaceId({ ref: { cluster, namespace } }: Resource): string {
  const ref = { cluster, group: '', kind: 'Namespace', namespace: '' };
  return refId({ ...ref, name: namespace });
}

function definitionContext(mesh: Mesh, id: string): DefinitionContext {
  const [announcement] = matchTriggers(mesh).announcedBy(id);
  const at = (end: string | undefined) =>
    end === undefined ? undefined : mesh.resources.get(end)?.resource;
  const carrier = at(announcement?.entry)?.ref;
  const sender = at(announcement?.sender);
  return {
    ...(carrier ? { carrier } : {}),
    ...(sender?.type === 'eventSource'
      ? { extensions: sender.extensions }
      : {}),
  };
}
