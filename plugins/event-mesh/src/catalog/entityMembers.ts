import {
  Entity,
  RELATION_HAS_PART,
  RELATION_MEMBER_OF,
  RELATION_OWNER_OF,
} from '@backstage/catalog-model';
import type { CatalogApi } from '@backstage/plugin-catalog-react';
import { entityFields } from './entityFields';

/** Entity kinds without resources of their own whose members may have some. */
const holding: readonly string[] = ['system', 'domain', 'group', 'user'];

/**
 * Returns whether an entity stands for its members.
 *
 * @internal
 */
export function holdsOthers({ kind }: Pick<Entity, 'kind'>): boolean {
  return holding.includes(kind.toLocaleLowerCase('en-US'));
}

/**
 * Returns the members of a system, of a domain with its systems, of a group, or of a user with their groups.
 *
 * @internal
 */
export async function entityMembers(
  catalog: CatalogApi,
  entity: Entity,
): Promise<readonly Entity[]> {
  const direct = await entitiesBy(catalog, [
    ...targets(entity, RELATION_HAS_PART),
    ...targets(entity, RELATION_OWNER_OF),
    ...targets(entity, RELATION_MEMBER_OF),
  ]);
  const between = direct.filter(({ kind }) => isBetween(entity.kind, kind));
  const further = await entitiesBy(
    catalog,
    between.flatMap(one => [
      ...targets(one, RELATION_HAS_PART),
      ...targets(one, RELATION_OWNER_OF),
    ]),
  );
  return [...direct, ...further].filter(one => !holdsOthers(one));
}

// A system of a domain, or a group of a user.
function isBetween(kind: string, other: string): boolean {
  const [above, below] = [kind, other].map(one =>
    one.toLocaleLowerCase('en-US'),
  );
  return (
    (above === 'domain' && below === 'system') ||
    (above === 'user' && below === 'group')
  );
}

function targets({ relations = [] }: Entity, type: string): readonly string[] {
  return relations
    .filter(relation => relation.type === type)
    .map(({ targetRef }) => targetRef);
}

async function entitiesBy(
  catalog: CatalogApi,
  refs: readonly string[],
): Promise<readonly Entity[]> {
  const entityRefs = [...new Set(refs)].sort();
  if (entityRefs.length === 0) {
    return [];
  }
  const { items } = await catalog.getEntitiesByRefs({
    entityRefs,
    fields: [...entityFields],
  });
  return items.filter(item => item !== undefined);
}
