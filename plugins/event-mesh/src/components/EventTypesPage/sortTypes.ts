import type { RegistryRow } from 'backstage-plugin-event-mesh-common';
import type { TypeSort } from '../../url';

/**
 * Sorts event types by a column; equal ones by type.
 *
 * @internal
 */
export function sortTypes(
  rows: readonly RegistryRow[],
  sort: TypeSort,
): readonly RegistryRow[] {
  const sign = sort.startsWith('-') ? -1 : 1;
  const countOf = (row: RegistryRow) => {
    switch (sort.replace('-', '')) {
      case 'producers':
        return row.producers.length;
      case 'consumers':
        return row.consumers.length;
      default:
        return 0;
    }
  };
  const isByType = sort === 'type' || sort === '-type';
  const byType = (a: RegistryRow, b: RegistryRow) => (a.type < b.type ? -1 : 1);
  return [...rows].sort((a, b) =>
    isByType
      ? sign * byType(a, b)
      : sign * (countOf(a) - countOf(b)) || byType(a, b),
  );
}
