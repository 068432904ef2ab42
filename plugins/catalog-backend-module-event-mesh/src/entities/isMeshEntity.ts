import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';
import { locationType } from './annotations';

/**
 * Whether an entity was made of a mesh.
 *
 * @remarks The catalog itself writes where an entity comes from, whatever a file says; any other annotation may be anybody's.
 * @internal
 */
export function isMeshEntity({ metadata }: Pick<Entity, 'metadata'>): boolean {
  const location: unknown = metadata.annotations?.[ANNOTATION_LOCATION];
  return (
    typeof location === 'string' && location.startsWith(`${locationType}:`)
  );
}
