import fc from 'fast-check';
import { issueFilters } from 'backstage-plugin-event-mesh-common';
import {
  findingCodes,
  findingGroupings,
  origins,
  severities,
  consumptions,
  typeSorts,
  flowPanels,
} from './insightState';
import { readView, usualView, writeView } from './readView';
import {
  ViewState,
  groupings,
  listColumns,
  maxHops,
  rowGroupings,
  sortColumns,
  statusFilters,
} from './viewState';

const anyNames = fc
  .uniqueArray(fc.string({ minLength: 1 }))
  .map(some => [...some].sort());
const anyId = fc.option(fc.string({ minLength: 1 }), { nil: undefined });

function someOf<Name extends string>(all: readonly Name[]) {
  return fc.subarray([...all]).map(some => [...some].sort());
}

function oneOf<Name extends string>(all: readonly Name[]) {
  return fc.option(fc.constantFrom(...all), { nil: undefined });
}

const states: fc.Arbitrary<ViewState> = fc.record({
  clusters: anyNames,
  namespaces: anyNames,
  kinds: anyNames,
  statuses: someOf(statusFilters),
  owners: anyNames,
  systems: anyNames,
  text: fc.string(),
  onlyMatches: fc.boolean(),
  issue: oneOf(issueFilters.map(({ id }) => id)),
  eventTypes: fc.boolean(),
  generated: fc.boolean(),
  unconnected: fc.boolean(),
  groupBy: oneOf(groupings),
  collapsed: anyNames,
  focus: anyId,
  hops: fc.integer({ min: 1, max: maxHops }),
  direction: fc.constantFrom('both', 'upstream', 'downstream'),
  opened: anyNames,
  selected: anyId,
  panel: oneOf(flowPanels),
  trace: anyId,
  traceDirection: fc.constantFrom('downstream', 'upstream'),
  pathOnly: fc.boolean(),
  entry: anyId,
  event: fc.dictionary(
    fc.stringMatching(/^[a-z0-9]{1,20}$/).filter(name => name !== 'data'),
    fc.oneof(
      fc.string(),
      fc.boolean(),
      fc.integer({ min: -2147483648, max: 2147483647 }),
    ),
  ),
  about: anyId,
  eventType: anyId,
  typeText: fc.string(),
  origins: someOf(origins),
  consumption: someOf(consumptions),
  typeSort: fc.constantFrom(...typeSorts),
  severities: someOf(severities),
  codes: someOf(findingCodes),
  findingText: fc.string(),
  findingsBy: fc.constantFrom(...findingGroupings),
  legend: fc.option(fc.boolean(), { nil: undefined }),
  sort: fc
    .tuple(fc.constantFrom(...sortColumns), fc.boolean())
    .map(([column, down]) => (down ? (`-${column}` as const) : column)),
  rowGroup: oneOf(rowGroupings),
  columns: fc.shuffledSubarray([...listColumns]),
});

function read(query: string) {
  return readView(new URLSearchParams(query));
}

describe('readView and writeView', () => {
  it('round-trips any state through a real URL', () => {
    fc.assert(
      fc.property(states, state => {
        const url = new URL('https://backstage.example/event-mesh/graph');
        url.search = writeView(new URLSearchParams(), state).toString();
        expect(readView(new URL(url.href).searchParams)).toEqual({
          state,
          notices: [],
        });
      }),
    );
  });

  it('writes the same text for the same state', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const over = writeView(writeView(new URLSearchParams(), a), b);
        expect(over.toString()).toBe(
          writeView(new URLSearchParams(), b).toString(),
        );
      }),
    );
  });

  it('writes an empty query for the default state', () => {
    expect(writeView(new URLSearchParams(), usualView).toString()).toBe('');
    expect(read('')).toEqual({ state: usualView, notices: [] });
  });

  it('writes the version with any other parameter', () => {
    const query = writeView(new URLSearchParams(), { kinds: ['Broker'] });
    expect(query.toString()).toBe('v=1&kind=Broker');
  });

  it('accepts a query without a version', () => {
    expect(read('ns=shop').state.namespaces).toEqual(['shop']);
  });

  it.each([
    ['hops=0', 'hops', '0'],
    ['hops=6', 'hops', '6'],
    ['hops=1.5', 'hops', '1.5'],
    ['hops=1e0', 'hops', '1e0'],
    ['types=yes', 'types', 'yes'],
    ['status=broken&status=ready', 'status', 'broken'],
    ['issue=rose', 'issue', 'rose'],
    ['group=mood', 'group', 'mood'],
    ['direction=left', 'direction', 'left'],
    ['sort=+name', 'sort', ' name'],
    ['column=age', 'column', 'age'],
    ['sel=a&sel=b', 'sel', 'b'],
  ])('ignores the invalid value in %s and reports it', (query, key, value) => {
    const { state, notices } = read(query);
    expect(notices).toEqual([{ code: 'wrongValue', key, value }]);
    expect(writeView(new URLSearchParams(query), {}).toString()).not.toContain(
      `${key}=${value}`,
    );
    expect(readView(writeView(new URLSearchParams(query), {}))).toEqual({
      state,
      notices: [],
    });
  });

  it.each([
    ['lens=dangling', 'issue=unresolvedReference'],
    ['status=missing&status=outside', 'status=external&status=unresolved'],
    ['direction=up', 'direction=upstream'],
    ['trace=a&way=up&onway=1', 'trace=a&tracedir=upstream&pathonly=1'],
    [
      'takers=taken&takers=nobody',
      'consumption=consumed&consumption=unconsumed',
    ],
    ['typesort=-receivers', 'typesort=-consumers'],
    ['finding=danglingSink', 'finding=sinkNotFound'],
    ['about=danglingSink|a/b', 'about=sinkNotFound%7Ca%2Fb'],
  ])('accepts the former names in %s', (former, current) => {
    const { state, notices } = read(former);
    expect(notices).toEqual([]);
    expect(writeView(new URLSearchParams(), state).toString()).toBe(
      `v=1&${current}`,
    );
    expect(writeView(new URLSearchParams(former), {}).toString()).toBe(
      `v=1&${current}`,
    );
  });

  it('keeps the valid values beside an invalid one', () => {
    expect(read('status=broken&status=ready').state.statuses).toEqual([
      'ready',
    ]);
  });

  it('ignores a query of another version and reports it', () => {
    expect(read('v=2&ns=shop')).toEqual({
      state: usualView,
      notices: [{ code: 'unknownVersion', value: '2' }],
    });
    const next = writeView(new URLSearchParams('v=2&ns=shop'), { text: 'a' });
    expect(next.toString()).toBe('v=1&find=a');
  });

  it('accepts empty and repeated values', () => {
    expect(read('ns=&ns=a&ns=a&sel=&hops=')).toEqual({
      state: { ...usualView, namespaces: ['a'] },
      notices: [],
    });
  });

  it('keeps parameters of others', () => {
    const query = new URLSearchParams('other=1');
    expect(writeView(query, { text: 'a' }).get('other')).toBe('1');
  });
});
