import { parseEntityRef } from '@backstage/catalog-model';

/**
 * Whether a text can stand where the catalog wants a reference: an entity with another one there is not processed.
 *
 * @internal
 */
export function isEntityRef(text: unknown): text is string {
  if (typeof text !== 'string' || text.trim() === '') {
    return false;
  }
  try {
    parseEntityRef(text, { defaultKind: 'Group', defaultNamespace: 'default' });
    return true;
  } catch {
    return false;
  }
}
