import {
  defaultViewOptions,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { withoutFilters } from './viewOptions';

describe('what is shown without filters', () => {
  it('is the very same where there are none', () => {
    const options = { ...defaultViewOptions, only: [], statuses: [] };
    expect(withoutFilters(options)).toBe(options);
  });

  it.each<[string, Partial<ViewOptions>]>([
    ['clusters', { clusters: ['c'] }],
    ['namespaces', { namespaces: ['n'] }],
    ['kinds', { kinds: ['Broker'] }],
    ['statuses', { statuses: ['ready'] }],
    ['a set that nothing is in', { only: [{ name: 'issue', ids: [] }] }],
    ['a text', { text: 'orders' }],
    ['a focus', { focus: { ids: [], hops: 1 } }],
  ])('is all, and no more kinds of things than before, without %s', (_, by) => {
    const usual = { ...defaultViewOptions, generated: true, eventTypes: true };
    const { generated, unconnected, eventTypes } = usual;
    expect(withoutFilters({ ...usual, ...by })).toEqual({
      ...{ clusters: [], namespaces: [], kinds: [], text: '' },
      ...{ generated, unconnected, eventTypes },
    });
  });
});
