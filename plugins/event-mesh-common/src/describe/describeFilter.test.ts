import fc from 'fast-check';
import { say } from '../messages';
import { Filter } from '../resources';
import { FilterNode, describeFilter } from './describeFilter';

function read(node: FilterNode): string {
  const text = say(`filter.${node.code}`, node.params);
  return node.children.length > 0
    ? `${text}(${node.children.map(read).join('; ')})`
    : text;
}

const aloud = (
  filters: readonly Filter[],
  filterAttributes?: Readonly<Record<string, string>>,
) => read(describeFilter({ filters, filterAttributes }));

const exact = (attributes: Record<string, string>): Filter => ({
  dialect: 'exact',
  attributes,
});

describe('describeFilter', () => {
  it.each<[string, string, readonly Filter[], Record<string, string>?]>([
    ['all events without a filter', 'All events', []],
    ['all events for an empty legacy filter', 'All events', [], {}],
    [
      'the pairs of the legacy filter',
      'All of(type is a; source is b)',
      [],
      { type: 'a', source: 'b' },
    ],
    [
      'presence for an empty value of the legacy filter',
      'partner is present',
      [],
      { partner: '' },
    ],
    [
      'only the current filters if both fields are set',
      'type is a',
      [exact({ type: 'a' })],
      { type: 'never' },
    ],
    [
      'all pairs of one filter',
      'All of(type is a; source is b)',
      [exact({ type: 'a', source: 'b' })],
    ],
    [
      'all filters of a list',
      'All of(type starts with a; source ends with b)',
      [
        { dialect: 'prefix', attributes: { type: 'a' } },
        { dialect: 'suffix', attributes: { source: 'b' } },
      ],
    ],
    [
      'any of several filters',
      'Any of(type is a; Not(type is b))',
      [
        {
          dialect: 'any',
          filters: [
            exact({ type: 'a' }),
            { dialect: 'not', filter: exact({ type: 'b' }) },
          ],
        },
      ],
    ],
    [
      'the only filter of a list of one',
      'type is a',
      [
        {
          dialect: 'all',
          filters: [{ dialect: 'any', filters: [exact({ type: 'a' })] }],
        },
      ],
    ],
    [
      'all events for an empty list',
      'All events',
      [{ dialect: 'any', filters: [] }],
    ],
    [
      'an expression as written',
      'Expression a = 1 is true',
      [{ dialect: 'cesql', expression: 'a = 1' }],
    ],
    [
      'all events for an empty expression',
      'All events',
      [{ dialect: 'cesql', expression: ' ' }],
    ],
    ['all events for {}', 'All events', [{ dialect: 'empty' }]],
    ['an empty dialect', 'Empty filter of dialect exact', [exact({})]],
    [
      'an unknown dialect by its name',
      'Unknown filter dialect regex',
      [{ dialect: 'unknown', name: 'regex' }],
    ],
    [
      'a filter that is nested too deeply',
      'Filters nested too deeply to be shown',
      [{ dialect: 'tooDeep' }],
    ],
  ])('describes %s', (_, expected, ...[filters, older]) => {
    expect(aloud(filters, older)).toBe(expected);
  });

  it('includes the parts of a filter with several dialects', () => {
    const node = describeFilter({
      filters: [
        {
          dialect: 'several',
          filters: [exact({ type: 'a' }), exact({ type: 'b' })],
        },
      ],
    });
    expect(node).toMatchObject({
      code: 'several',
      children: [{ code: 'is' }, { code: 'is' }],
    });
  });

  it('has a node for each of 10,000 conditions and for each of 1,000 levels', () => {
    const filters = Array.from({ length: 10_000 }, () => exact({ type: 'a' }));
    expect(describeFilter({ filters }).children).toHaveLength(10_000);
    let deep: Filter = exact({ type: 'a' });
    for (let level = 0; level < 1000; level += 1) {
      deep = { dialect: 'not', filter: deep };
    }
    expect(aloud([deep], {})).toContain('Not(Not(');
  });

  it('formats any filter as text', () => {
    const attributes = fc.dictionary(fc.string(), fc.string());
    const { filter } = fc.letrec<{ filter: Filter; filters: Filter[] }>(
      tie => ({
        filter: fc.oneof(
          { maxDepth: 4 },
          fc.record({
            dialect: fc.constantFrom(
              'exact' as const,
              'prefix' as const,
              'suffix' as const,
            ),
            attributes,
          }),
          fc.record({
            dialect: fc.constant('cesql' as const),
            expression: fc.string(),
          }),
          fc.constant({ dialect: 'empty' as const }),
          fc.record({
            dialect: fc.constantFrom(
              'all' as const,
              'any' as const,
              'several' as const,
            ),
            filters: tie('filters'),
          }),
          fc.record({
            dialect: fc.constant('not' as const),
            filter: tie('filter'),
          }),
        ),
        filters: fc.array(tie('filter'), { maxLength: 3 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(filter), filters => {
        expect(aloud(filters)).not.toBe('');
      }),
    );
  });
});
