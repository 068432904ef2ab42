import {
  Entity,
  RELATION_OWNED_BY,
  RELATION_PART_OF,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  findResourcesOfEntities,
  Mesh,
} from 'backstage-plugin-event-mesh-common';
import type { CatalogOverlay, OverlayEntity } from './catalogOverlay';
import { entityQuery } from './entityQuery';

type Belonging = {
  readonly entities: OverlayEntity[];
  readonly owners: Set<string>;
  readonly systems: Set<string>;
};

/**
 * Links catalog entities to the resources of a mesh by their annotations.
 *
 * @internal
 */
export function overlayOf(
  mesh: Mesh,
  entities: readonly Entity[],
): CatalogOverlay {
  const found = findResourcesOfEntities(mesh, entities.map(entityQuery));
  const names = new Map<string, string>();
  const belongings = new Map<string, Belonging>();
  entities.forEach((entity, i) => {
    const ref = stringifyEntityRef(entity);
    const title = entity.metadata.title ?? entity.metadata.name;
    names.set(ref, title);
    for (const id of found[i]) {
      const belonging = belongings.get(id) ?? nothing();
      belongings.set(id, belonging);
      belonging.entities.push({ ref, title, kind: entity.kind });
      related(entity, RELATION_OWNED_BY, belonging.owners);
      related(entity, RELATION_PART_OF, belonging.systems);
    }
  });
  return {
    hasEntities: belongings.size > 0,
    entitiesOf: id => belongings.get(id)?.entities ?? [],
    ownersOf: id => [...(belongings.get(id)?.owners ?? [])].sort(),
    systemsOf: id => [...(belongings.get(id)?.systems ?? [])].sort(),
    nameOf: ref => names.get(ref) ?? nameOfRef(ref),
  };
}

function nothing(): Belonging {
  return { entities: [], owners: new Set(), systems: new Set() };
}

function related(entity: Entity, type: string, to: Set<string>): void {
  for (const relation of entity.relations ?? []) {
    const isSystem = /^system:/i.test(relation.targetRef);
    if (relation.type === type && (type !== RELATION_PART_OF || isSystem)) {
      to.add(relation.targetRef);
    }
  }
}

function nameOfRef(ref: string): string {
  try {
    return parseEntityRef(ref).name;
  } catch {
    return ref;
  }
}
