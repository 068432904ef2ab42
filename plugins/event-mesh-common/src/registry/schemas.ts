import { EventType } from '../resources';
import { refId } from '../model';
import { RegistrySchema } from './types';

/**
 * Returns the distinct schemas of some EventTypes, in the order of their first mention.
 *
 * @internal
 */
export function schemasOf(
  eventTypes: readonly EventType[],
): readonly RegistrySchema[] {
  const schemas = new Map<string, RegistrySchema>();
  for (const { ref, schema: url, schemaData: data } of eventTypes) {
    if (url || data) {
      const key = JSON.stringify([url, data]);
      const known = schemas.get(key);
      schemas.set(key, {
        ...(url ? { url } : {}),
        ...(data ? { data } : {}),
        declaredBy: [...(known?.declaredBy ?? []), refId(ref)],
      });
    }
  }
  return [...schemas.values()];
}
