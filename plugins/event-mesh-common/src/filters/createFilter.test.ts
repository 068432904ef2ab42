import { CesqlValue } from '../cloudevents';
import { createEvent } from '../cloudevents/event';
import { Filter } from '../resources';
import { FilterFields, createFilter } from './createFilter';

const event = {
  specversion: '1.0',
  id: '1',
  type: 'order.created',
  source: '/shop/eu',
  region: 'eu',
  amount: 5,
  urgent: true,
};

function evaluate(
  trigger: Partial<FilterFields>,
  more: Readonly<Record<string, CesqlValue>> = {},
) {
  return createFilter({ filters: [], ...trigger }).evaluate(
    createEvent({ ...event, ...more }),
  );
}

const exact = (attributes: Record<string, string>): Filter => ({
  dialect: 'exact',
  attributes,
});
const cesql = (expression: string): Filter => ({
  dialect: 'cesql',
  expression,
});
const list = (dialect: 'all' | 'any', ...filters: Filter[]): Filter => ({
  dialect,
  filters,
});
const not = (filter: Filter): Filter => ({ dialect: 'not', filter });
const pass = exact({ type: 'order.created' });
const fail = exact({ type: 'other' });
const invalid = exact({ type: '' });
const empty: Filter = { dialect: 'empty' };
const nothing = not(empty);
const crash = cesql('region');

describe('createFilter with the legacy filter', () => {
  it.each<[string, Record<string, string> | undefined, string]>([
    ['does not filter without the field', undefined, 'noFilter'],
    ['matches all events without attributes', {}, 'pass'],
    ['matches an equal value', { type: 'order.created' }, 'pass'],
    ['does not match another value', { type: 'order' }, 'fail'],
    ['does not match a value in capitals', { type: 'ORDER.CREATED' }, 'fail'],
    [
      'requires all attributes to match',
      { type: 'order.created', region: 'us' },
      'fail',
    ],
    ['matches any value with an empty text', { region: '' }, 'pass'],
    ['matches an Integer with an empty text', { amount: '' }, 'pass'],
    [
      'does not match an empty value with an empty text',
      { subject: '' },
      'fail',
    ],
    [
      'does not match an absent extension with an empty text',
      { missing: '' },
      'fail',
    ],
    ['does not match an Integer with a text', { amount: '5' }, 'fail'],
    ['does not match a Boolean with a text', { urgent: 'true' }, 'fail'],
    [
      'reads an absent time as the year 1',
      { time: '0001-01-01T00:00:00Z' },
      'pass',
    ],
    ['reads an absent time as present', { time: '' }, 'pass'],
    ['never matches a content encoding', { datacontentencoding: '' }, 'fail'],
  ])('%s', (_, filterAttributes, result) => {
    expect(evaluate({ filterAttributes }).result).toBe(result);
  });

  it('ignores the legacy filter if there are filters', () => {
    expect(
      evaluate({ filterAttributes: { type: 'x' }, filters: [pass] }).result,
    ).toBe('pass');
  });

  it('reads the schema and the media type by their older names', () => {
    const more = {
      dataschema: 'https://a/b',
      datacontenttype: 'text/plain ; charset=utf-8',
    };
    const filterAttributes = {
      schemaurl: 'https://a/b',
      datamediatype: 'text/plain',
    };
    expect(evaluate({ filterAttributes }, more).result).toBe('pass');
  });
});

describe('createFilter with one filter', () => {
  it.each<[string, Filter, string]>([
    ['matches an equal value with exact', pass, 'pass'],
    ['does not match another value with exact', fail, 'fail'],
    [
      'compares an Integer by its printed form with exact',
      exact({ amount: '5' }),
      'pass',
    ],
    [
      'compares a Boolean by its printed form with exact',
      exact({ urgent: 'true' }),
      'pass',
    ],
    [
      'does not match an absent attribute with exact',
      exact({ missing: 'a' }),
      'fail',
    ],
    [
      'requires all attributes of exact to match',
      exact({ type: 'order.created', region: 'x' }),
      'fail',
    ],
    [
      'matches the start of a value with prefix',
      { dialect: 'prefix', attributes: { type: 'order.' } },
      'pass',
    ],
    [
      'compares an Integer by its printed form with prefix',
      { dialect: 'prefix', attributes: { amount: '5' } },
      'pass',
    ],
    [
      'does not match an absent attribute with prefix',
      { dialect: 'prefix', attributes: { subject: 'a' } },
      'fail',
    ],
    [
      'requires all attributes of prefix to match',
      { dialect: 'prefix', attributes: { type: 'order.', region: 'x' } },
      'fail',
    ],
    [
      'matches the end of a value with suffix',
      { dialect: 'suffix', attributes: { type: '.created' } },
      'pass',
    ],
    [
      'does not match an absent attribute with suffix',
      { dialect: 'suffix', attributes: { missing: 'a' } },
      'fail',
    ],
    ['passes if an expression is true', cesql("type LIKE 'order%'"), 'pass'],
    ['fails if an expression is false', cesql('amount > 5'), 'fail'],
    [
      'fails if an expression has an error',
      cesql('missing = 1 OR TRUE'),
      'fail',
    ],
    ['crashes if the result of an expression is not a Boolean', crash, 'crash'],
    [
      'crashes if Knative cannot evaluate an expression',
      cesql("SUBSTRING(type, 1, -1) = ''"),
      'crash',
    ],
    [
      'returns an unknown result for an expression that only the cluster can evaluate',
      cesql("KN_VERIFY_CORRELATION_ID(region, 'a', 'b', 'c', 0, 1)"),
      'unknown',
    ],
    ['does not filter with an empty expression', cesql(''), 'noFilter'],
    ['does not filter with an empty entry', empty, 'noFilter'],
    ['does not filter with an empty map', exact({}), 'noFilter'],
    ['skips a map with an empty text', invalid, 'noFilter'],
    ['skips a map with an empty name', exact({ '': 'a' }), 'noFilter'],
    ['passes all if every part passes', list('all', pass, pass), 'pass'],
    ['fails all if one part fails', list('all', pass, fail), 'fail'],
    ['does not filter with all without parts', list('all'), 'noFilter'],
    ['ignores skipped parts of all', list('all', invalid, pass, empty), 'pass'],
    [
      'does not filter with all if every part is skipped',
      list('all', invalid, empty),
      'noFilter',
    ],
    ['returns the last result of all', list('all', pass, nothing), 'noFilter'],
    [
      'fails all at a part before one that would crash',
      list('all', fail, crash),
      'fail',
    ],
    [
      'crashes all at a part before one that would fail',
      list('all', crash, fail),
      'crash',
    ],
    ['passes any if one part passes', list('any', fail, pass), 'pass'],
    ['fails any if every part fails', list('any', fail, fail), 'fail'],
    ['does not filter with any without parts', list('any'), 'noFilter'],
    [
      'passes any at a part before one that would crash',
      list('any', pass, crash),
      'pass',
    ],
    ['returns the last result of any', list('any', fail, nothing), 'noFilter'],
    [
      'returns the last result of any after a part that does not filter',
      list('any', nothing, fail),
      'fail',
    ],
    ['fails not if its part passes', not(pass), 'fail'],
    ['passes not if its part fails', not(fail), 'pass'],
    ['crashes not if its part crashes', not(crash), 'crash'],
    ['passes not if its part has an error', not(cesql('missing')), 'pass'],
    [
      'does not filter with not if its part does not filter',
      nothing,
      'noFilter',
    ],
    [
      'does not filter with not if its part is skipped',
      not(invalid),
      'noFilter',
    ],
    ['passes not of not if the inner part passes', not(not(pass)), 'pass'],
    [
      'evaluates only the first of several dialects',
      { dialect: 'several', filters: [fail, pass] },
      'fail',
    ],
    [
      'evaluates only the first of several dialects even if it is invalid',
      { dialect: 'several', filters: [invalid, fail] },
      'noFilter',
    ],
    [
      'returns an unknown result for an unknown dialect',
      { dialect: 'unknown', name: 'sql' },
      'unknown',
    ],
    [
      'returns an unknown result if one of several dialects is unknown',
      {
        dialect: 'several',
        filters: [fail, { dialect: 'unknown', name: 'sql' }],
      },
      'unknown',
    ],
    [
      'fails all if one part fails beside an unknown dialect',
      list('all', fail, { dialect: 'unknown', name: 'sql' }),
      'fail',
    ],
  ])('%s', (_, filter, result) => {
    expect(evaluate({ filters: [filter] }).result).toBe(result);
  });

  it('requires all of several entries to pass', () => {
    expect(evaluate({ filters: [pass, fail] }).result).toBe('fail');
    expect(evaluate({ filters: [pass, pass] }).result).toBe('pass');
  });
});

describe('createFilter with an expression that does not parse', () => {
  it.each<[string, Filter[], string]>([
    ['skips it and evaluates the others', [cesql('('), fail], 'fail'],
    ['does not filter if every entry is skipped', [cesql('(')], 'noFilter'],
    ['skips it at any depth', [list('any', not(cesql('(')), pass)], 'pass'],
    [
      'ignores it if another dialect comes first',
      [{ dialect: 'several', filters: [pass, cesql('(')] }],
      'pass',
    ],
  ])(
    'reports the error, and the result in a broker that stored the filter: %s',
    (_, filters, stored) => {
      const outcome = evaluate({ filters });
      expect(outcome).toEqual({
        result: 'unparsable',
        stored,
        cause: {
          code: 'expectedValue',
          params: { column: '2', found: '', value: 'a value' },
        },
      });
    },
  );
});

describe('FilterOutcome.cause', () => {
  it.each<[string, Filter, string, Record<string, string>]>([
    [
      'an unequal value',
      fail,
      'hasValue',
      { attribute: 'type', actual: 'order.created' },
    ],
    [
      'an absent value',
      exact({ missing: 'a' }),
      'isAbsent',
      { attribute: 'missing' },
    ],
    [
      'an absent value in an expression',
      cesql('missing = 1'),
      'missingAttribute',
      { attribute: 'missing', column: '1' },
    ],
    ['a result that is not a Boolean', crash, 'notBoolean', {}],
    [
      'a negative length',
      cesql("SUBSTRING(type, 1, -1) = ''"),
      'negativeLength',
      { column: '1' },
    ],
    ['a part of not that passes', not(pass), 'passed', {}],
  ])('reports the cause of a result: %s', (_, filter, code, params) => {
    const { cause } = evaluate({ filters: [filter] });
    expect(cause.code).toBe(code);
    expect(cause.params).toMatchObject(params);
  });
});
