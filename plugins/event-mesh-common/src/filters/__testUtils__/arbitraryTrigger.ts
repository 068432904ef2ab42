import fc from 'fast-check';
import { Filter } from '../../resources';
import { FilterFields } from '../createFilter';
import { arbitraryCesql, arbitraryText } from './arbitraryCesql';

/** Names in filters; some are aliases of attributes. */
const names = fc.constantFrom(
  'type',
  'source',
  'subject',
  'x',
  'y',
  'missing',
  'time',
  'schemaurl',
  'dataschema',
  'datacontenttype',
  'datamediatype',
  'datacontentencoding',
);

const attributes = fc.dictionary(
  names,
  fc.oneof(arbitraryText, fc.constantFrom('0001', 'Z', 'text/plain', '')),
  { maxKeys: 2 },
);

const arbitraryFilter: fc.Arbitrary<Filter> = fc.letrec<{
  filter: Filter;
}>(tie => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.record({
        dialect: fc.constantFrom('exact', 'prefix', 'suffix'),
        attributes,
      }),
    },
    {
      weight: 6,
      arbitrary: fc.record({
        dialect: fc.constant('cesql'),
        expression: fc.oneof(
          { weight: 12, arbitrary: arbitraryCesql },
          { weight: 1, arbitrary: fc.constantFrom('', '(', 'x AND') },
        ),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ dialect: 'empty' }) },
    {
      weight: 1,
      arbitrary: fc.record({
        dialect: fc.constant('unknown'),
        name: fc.constantFrom('sql', 'attributes'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        dialect: fc.constantFrom('all', 'any'),
        filters: fc.array(tie('filter'), { maxLength: 3 }),
      }),
    },
    {
      // Only case splitting decides a filter combined with its negation.
      weight: 2,
      arbitrary: fc
        .tuple(fc.constantFrom('all', 'any'), tie('filter'))
        .map(([dialect, filter]) => ({
          dialect,
          filters: [filter, { dialect: 'not', filter }],
        })),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        dialect: fc.constant('several'),
        filters: fc.array(tie('filter'), { minLength: 2, maxLength: 2 }),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        dialect: fc.constant('not'),
        filter: tie('filter'),
      }),
    },
  ) as fc.Arbitrary<Filter>,
})).filter;

export const arbitraryTrigger: fc.Arbitrary<FilterFields> = fc.record(
  {
    filters: fc.array(arbitraryFilter, { maxLength: 2 }),
    filterAttributes: attributes,
  },
  { requiredKeys: ['filters'] },
);
