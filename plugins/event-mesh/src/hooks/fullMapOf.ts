import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import type { EntityMesh } from './useEntityMesh';
import type { ViewState } from '../url';

/**
 * Returns the view state of the page that shows an entity: its own resources selected, or all of a System or a Group.
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
        // The graph does not draw event types by default.
        ...(flow.about === 'eventTypes' ? { eventTypes: true } : {}),
      };
  }
}
