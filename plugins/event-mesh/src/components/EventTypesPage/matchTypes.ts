import type { Mesh, RegistryRow } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { endpointOf } from '../shared/EndpointName';
import { consumptionOf } from './consumptionOf';

/**
 * Returns the event types that match the filters and the query: every word occurs in the type, its sources, its
 * descriptions, or the name of one of its EventTypes, producers, consumers or entry points.
 *
 * @internal
 */
export function matchTypes(
  rows: readonly RegistryRow[],
  choices: Pick<ViewState, 'origins' | 'consumption' | 'typeText'>,
  mesh: Mesh,
): readonly RegistryRow[] {
  const { origins, consumption, typeText } = choices;
  const words = typeText.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    row =>
      (origins.length === 0 ||
        row.origins.some(origin => origins.includes(origin))) &&
      (consumption.length === 0 || consumption.includes(consumptionOf(row))) &&
      (words.length === 0 || hasWords(row, words, mesh)),
  );
}

function hasWords(
  row: RegistryRow,
  words: readonly string[],
  mesh: Mesh,
): boolean {
  const ids = [
    ...row.entryPoints,
    ...row.eventTypes,
    ...row.producers.map(({ id }) => id),
    ...row.consumers.flatMap(({ via, id }) => (id ? [via, id] : [via])),
  ];
  const names = ids.map(id => {
    const end = endpointOf(mesh, id);
    return end ? `${end.kind} ${end.namespace} ${end.name}` : '';
  });
  const text = [row.type, ...row.sources, ...row.descriptions, ...names]
    .join(' ')
    .toLowerCase();
  return words.every(word => text.includes(word));
}
