import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

const shown = ['api', 'component', 'system', 'domain'];

/** Formats entities with their types, and below each its relations to entities of these kinds, sorted. */
export function formatRelations(entities: readonly Entity[]): string {
  return entities
    .filter(({ kind }) => shown.includes(kind.toLowerCase()))
    .map(entity => {
      const relations = (entity.relations ?? [])
        .filter(({ targetRef }) => shown.includes(targetRef.split(':')[0]))
        .map(({ type, targetRef }) => `  ${type} ${targetRef}`)
        .sort();
      const type = entity.spec?.type ?? '';
      return [`${stringifyEntityRef(entity)} ${type}`.trim(), ...relations]
        .join('\n')
        .concat('\n');
    })
    .sort()
    .join('');
}
