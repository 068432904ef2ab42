import { readFilters } from './filter';
import { Field } from './fields/field';
import { pathOf } from './fields/pathOf';
import { Filter } from './types';

function read(value: unknown) {
  const readIssues: string[] = [];
  const field: Field = {
    value,
    key: 'filters',
    parent: { value: {}, key: '', report: () => {} },
    report: (code, at) => readIssues.push(`${code} ${pathOf(at)}`),
  };
  return { filters: readFilters(field), readIssues };
}

const typeA = { type: 'a' };
const exact: Filter = { dialect: 'exact', attributes: typeA };
const prefix: Filter = { dialect: 'prefix', attributes: typeA };

type Row = { rule: string; written: unknown; filters: Filter[] };
const wellFormed: Row[] = [
  { rule: 'no filters', written: undefined, filters: [] },
  { rule: 'null for no filters', written: null, filters: [] },
  { rule: 'an empty list', written: [], filters: [] },
  {
    rule: 'each dialect of attributes',
    written: [{ exact: typeA }, { prefix: typeA }, { suffix: typeA }],
    filters: [exact, prefix, { dialect: 'suffix', attributes: typeA }],
  },
  {
    rule: 'nested dialects',
    written: [
      { any: [{ all: [{ exact: typeA }] }, { not: { prefix: typeA } }] },
    ],
    filters: [
      {
        dialect: 'any',
        filters: [
          { dialect: 'all', filters: [exact] },
          { dialect: 'not', filter: prefix },
        ],
      },
    ],
  },
  {
    rule: 'CESQL as written',
    written: [{ cesql: " type = 'a' " }, { cesql: '' }],
    filters: [
      { dialect: 'cesql', expression: " type = 'a' " },
      { dialect: 'cesql', expression: '' },
    ],
  },
  {
    rule: 'an empty entry, which matches all events',
    written: [{}, { exact: null }],
    filters: [{ dialect: 'empty' }, { dialect: 'empty' }],
  },
  {
    rule: 'a single empty dialect',
    written: [{ exact: {} }, { all: [] }, { not: {} }],
    filters: [
      { dialect: 'exact', attributes: {} },
      { dialect: 'all', filters: [] },
      { dialect: 'not', filter: { dialect: 'empty' } },
    ],
  },
  {
    rule: 'several dialects in the order of precedence, not as written',
    written: [{ cesql: 'x', prefix: typeA, exact: typeA }],
    filters: [
      {
        dialect: 'several',
        filters: [exact, prefix, { dialect: 'cesql', expression: 'x' }],
      },
    ],
  },
  {
    rule: 'an empty dialect beside another one as absent',
    written: [{ exact: {}, all: [], prefix: typeA }],
    filters: [prefix],
  },
  {
    rule: 'an unknown dialect by its name',
    written: [{ sql: 'x' }],
    filters: [{ dialect: 'unknown', name: 'sql' }],
  },
  {
    rule: 'an unknown dialect beside a known one',
    written: [{ zz: 1, exact: typeA, aa: 1 }],
    filters: [
      {
        dialect: 'several',
        filters: [
          exact,
          { dialect: 'unknown', name: 'aa' },
          { dialect: 'unknown', name: 'zz' },
        ],
      },
    ],
  },
  {
    rule: 'an attribute named __proto__',
    written: JSON.parse('[{"exact": {"__proto__": "a"}}]'),
    filters: [
      {
        dialect: 'exact',
        attributes: Object.fromEntries([['__proto__', 'a']]),
      },
    ],
  },
];

type Broken = { rule: string; written: unknown; unknown: string; at: string };
const malformed: Broken[] = [
  {
    rule: 'filters that are not a list',
    written: { exact: typeA },
    unknown: 'filters',
    at: 'filters',
  },
  {
    rule: 'an entry that is not an object',
    written: ['exact'],
    unknown: 'filters[0]',
    at: 'filters[0]',
  },
  {
    rule: 'an attribute that is not a string',
    written: [{ exact: { type: 5 } }],
    unknown: 'exact',
    at: 'filters[0].exact.type',
  },
  {
    rule: 'attributes that are not an object',
    written: [{ suffix: 'a' }],
    unknown: 'suffix',
    at: 'filters[0].suffix',
  },
  {
    rule: 'all with a value that is not a list',
    written: [{ all: { exact: typeA } }],
    unknown: 'all',
    at: 'filters[0].all',
  },
  {
    rule: 'CESQL that is not a string',
    written: [{ cesql: { type: 'a' } }],
    unknown: 'cesql',
    at: 'filters[0].cesql',
  },
];

describe('readFilters', () => {
  it.each(wellFormed)('reads $rule', ({ written, filters }) => {
    expect(read(written)).toEqual({ filters, readIssues: [] });
  });

  it.each(malformed)(
    'reads $rule as an unknown filter, which never matches more events',
    ({ written, unknown, at }) => {
      expect(read(written)).toEqual({
        filters: [{ dialect: 'unknown', name: unknown }],
        readIssues: [`fieldMalformed ${at}`],
      });
    },
  );

  it('keeps the well-formed entries beside a malformed one', () => {
    expect(read([5, { exact: typeA }]).filters).toEqual([
      { dialect: 'unknown', name: 'filters[0]' },
      exact,
    ]);
  });

  it('stops at the maximum depth', () => {
    let deep: unknown = { exact: typeA };
    for (let i = 0; i < 5000; i += 1) {
      deep = { not: deep };
    }
    const { filters, readIssues } = read([deep]);
    expect(filters).toHaveLength(1);
    expect(JSON.stringify(filters)).toContain('tooDeep');
    expect(readIssues).toHaveLength(1);
  });
});
