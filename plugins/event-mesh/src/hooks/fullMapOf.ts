import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityMesh } from './useEntityMesh';
import type { ViewState } from '../url';

/**
 * Returns the view of the page that shows an entity: its own resources selected, or all of a System or a Group.
 */
export function fullMapOf(
  entity: Entity,
  { ids, flow }: Pick<EntityMesh, 'ids' | 'flow'>,
): Partial<ViewState> {
  const ref = stringifyEntityRef(entity);
  switch (entity.kind.toLocaleLowerCase('en-US')) {
    case 'system':
      return { systems: [ref] };
    case 'group':
      return { owners: [ref] };
    default:
      return {
        selected: ids[0],
        // They are not drawn unless somebody asks for them.
        ...(flow.about === 'eventTypes' ? { eventTypes: true } : {}),
      };
  }
}
