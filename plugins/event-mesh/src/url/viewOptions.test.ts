import {
  defaultViewOptions,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { withoutFilters } from './viewOptions';

describe('withoutFilters', () => {
  it('returns the same object where there are no filters', () => {
    const options = { ...defaultViewOptions, only: [], statuses: [] };
    expect(withoutFilters(options)).toBe(options);
  });

  it.each<[string, Partial<ViewOptions>]>([
    ['clusters', { clusters: ['c'] }],
    ['namespaces', { namespaces: ['n'] }],
    ['kinds', { kinds: ['Broker'] }],
    ['statuses', { statuses: ['ready'] }],
    ['an empty set', { only: [{ name: 'issue', ids: [] }] }],
    ['a text', { text: 'orders' }],
    ['a focus', { focus: { ids: [], hops: 1 } }],
  ])('removes %s and keeps the chosen resource types', (_, by) => {
    const usual = { ...defaultViewOptions, generated: true, eventTypes: true };
    const { generated, unconnected, eventTypes } = usual;
    expect(withoutFilters({ ...usual, ...by })).toEqual({
      ...{ clusters: [], namespaces: [], kinds: [], text: '' },
      ...{ generated, unconnected, eventTypes },
    });
  });
});
