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
  KubernetesComponent,
  matchComponents,
  relateMesh,
  Relations,
} from '../relations';
import {
  EntityKind,
  nameEntities,
  ReservedName,
  selectResources,
} from './identities';
import { makeEntity } from './makeEntity';

/** Entity of the mesh with the information that the provider needs. */
export type MeshEntity = {
  /** Id of its resource. */
  readonly id: string;
  readonly entityRef: string;
  readonly kind: EntityKind;
  readonly resource: Resource;
  readonly relations: Relations;
  /** Returns the catalog's entity, with the given relations instead of its own. */
  toEntity(relations?: Relations): Entity;
};

export type MakeEntitiesOptions = {
  readonly settings: EntitySettings;
  readonly components: readonly KubernetesComponent[];
  readonly reservedNames: readonly ReservedName[];
};

const noRelations: Relations = {
  providedBy: [],
  consumedBy: [],
  dependsOn: [],
  dependencyOf: [],
  isPartial: false,
};

/** Creates the entities of a mesh, for all its clusters, sorted by the ids of their resources. */
export function makeEntities(
  mesh: Mesh,
  { settings, components, reservedNames }: MakeEntitiesOptions,
): readonly MeshEntity[] {
  const selected = selectResources(mesh, settings);
  const identities = nameEntities(selected, reservedNames, settings);
  const entityRefOf = (id: string) => identities.get(id)?.entityRef;
  const relationsById = relateMesh(mesh, {
    componentsOf: matchComponents(mesh, components),
    entityRefOf,
  });
  return selected.flatMap(({ meshResource, kind }): MeshEntity[] => {
    const { id, resource } = meshResource;
    const identity = identities.get(id);
    if (!identity) {
      return [];
    }
    const { name, entityRef } = identity;
    const ownRelations = relationsById.get(id) ?? noRelations;
    const toEntity = (relations = ownRelations) =>
      makeEntity(resource, {
        kind,
        name,
        settings,
        relations,
        definition: definitionContext(mesh, id),
        namespaceRef: entityRefOf(namespaceId(resource)),
      });
    return [
      { id, entityRef, kind, resource, relations: ownRelations, toEntity },
    ];
  });
}

function namespaceId({ ref: { cluster, namespace } }: Resource): string {
  const ref = { cluster, group: '', kind: 'Namespace', namespace: '' };
  return refId({ ...ref, name: namespace });
}

function definitionContext(mesh: Mesh, id: string): DefinitionContext {
  const [announcement] = matchTriggers(mesh).announcedBy(id);
  const resourceOf = (resourceId: string | undefined) =>
    resourceId === undefined
      ? undefined
      : mesh.resources.get(resourceId)?.resource;
  const carrier = resourceOf(announcement?.entry)?.ref;
  const sender = resourceOf(announcement?.producer);
  return {
    ...(carrier ? { carrier } : {}),
    ...(sender?.type === 'eventSource'
      ? { extensions: sender.extensions }
      : {}),
  };
}
