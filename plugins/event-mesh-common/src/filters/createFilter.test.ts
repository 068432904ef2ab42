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

describe('the older filter', () => {
  it.each<[string, Record<string, string> | undefined, string]>([
    ['is not there', undefined, 'noFilter'],
    ['without attributes', {}, 'pass'],
    ['with the value', { type: 'order.created' }, 'pass'],
    ['with another value', { type: 'order' }, 'fail'],
    ['with the value in capitals', { type: 'ORDER.CREATED' }, 'fail'],
    ['wants all of them', { type: 'order.created', region: 'us' }, 'fail'],
    ['an empty text for any value', { region: '' }, 'pass'],
    ['an empty text for an Integer', { amount: '' }, 'pass'],
    ['an empty text, but nothing is present', { subject: '' }, 'fail'],
    ['an empty text, but no extension', { missing: '' }, 'fail'],
    ['an Integer is no text', { amount: '5' }, 'fail'],
    ['a Boolean is no text', { urgent: 'true' }, 'fail'],
    ['no time is the year 1', { time: '0001-01-01T00:00:00Z' }, 'pass'],
    ['and is present', { time: '' }, 'pass'],
    ['no encoding is ever there', { datacontentencoding: '' }, 'fail'],
  ])('%s', (_, filterAttributes, result) => {
    expect(evaluate({ filterAttributes }).result).toBe(result);
  });

  it('is ignored where there are filters', () => {
    expect(
      evaluate({ filterAttributes: { type: 'x' }, filters: [pass] }).result,
    ).toBe('pass');
  });

  it('knows the schema and the media type by their older names', () => {
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

describe('a filter', () => {
  it.each<[string, Filter, string]>([
    ['exact', pass, 'pass'],
    ['exact, another', fail, 'fail'],
    ['exact, of an Integer as it is printed', exact({ amount: '5' }), 'pass'],
    ['exact, of a Boolean as it is printed', exact({ urgent: 'true' }), 'pass'],
    ['exact, of what is not there', exact({ missing: 'a' }), 'fail'],
    [
      'exact, all of them',
      exact({ type: 'order.created', region: 'x' }),
      'fail',
    ],
    ['prefix', { dialect: 'prefix', attributes: { type: 'order.' } }, 'pass'],
    [
      'prefix of an Integer',
      { dialect: 'prefix', attributes: { amount: '5' } },
      'pass',
    ],
    [
      'prefix of what is not there',
      { dialect: 'prefix', attributes: { subject: 'a' } },
      'fail',
    ],
    [
      'prefix, every one',
      { dialect: 'prefix', attributes: { type: 'order.', region: 'x' } },
      'fail',
    ],
    ['suffix', { dialect: 'suffix', attributes: { type: '.created' } }, 'pass'],
    [
      'suffix of what is not there',
      { dialect: 'suffix', attributes: { missing: 'a' } },
      'fail',
    ],
    ['an expression that is true', cesql("type LIKE 'order%'"), 'pass'],
    ['an expression that is false', cesql('amount > 5'), 'fail'],
    ['an expression with an error', cesql('missing = 1 OR TRUE'), 'fail'],
    ['an expression that is no Boolean', crash, 'crash'],
    [
      'an expression that Knative cannot evaluate',
      cesql("SUBSTRING(type, 1, -1) = ''"),
      'crash',
    ],
    [
      'an expression that only the cluster can evaluate',
      cesql("KN_VERIFY_CORRELATION_ID(region, 'a', 'b', 'c', 0, 1)"),
      'unknown',
    ],
    ['an expression that is empty', cesql(''), 'noFilter'],
    ['an entry that is empty', empty, 'noFilter'],
    ['an empty map', exact({}), 'noFilter'],
    ['an empty text in a map', invalid, 'noFilter'],
    ['an empty name in a map', exact({ '': 'a' }), 'noFilter'],
    ['all, where all pass', list('all', pass, pass), 'pass'],
    ['all, where one fails', list('all', pass, fail), 'fail'],
    ['all of nothing', list('all'), 'noFilter'],
    ['all, where some are skipped', list('all', invalid, pass, empty), 'pass'],
    [
      'all, where every one is skipped',
      list('all', invalid, empty),
      'noFilter',
    ],
    ['all says what the last one says', list('all', pass, nothing), 'noFilter'],
    ['all fails before one that would crash', list('all', fail, crash), 'fail'],
    [
      'all crashes before one that would fail',
      list('all', crash, fail),
      'crash',
    ],
    ['any, where one passes', list('any', fail, pass), 'pass'],
    ['any, where all fail', list('any', fail, fail), 'fail'],
    ['any of nothing', list('any'), 'noFilter'],
    [
      'any passes before one that would crash',
      list('any', pass, crash),
      'pass',
    ],
    ['any says what the last one says', list('any', fail, nothing), 'noFilter'],
    [
      'any says it, too, where nothing was filtered before',
      list('any', nothing, fail),
      'fail',
    ],
    ['not, of pass', not(pass), 'fail'],
    ['not, of fail', not(fail), 'pass'],
    ['not, of a crash', not(crash), 'crash'],
    ['not, of an error', not(cesql('missing')), 'pass'],
    ['not, of nothing', nothing, 'noFilter'],
    ['not, of an invalid one', not(invalid), 'noFilter'],
    ['not, of not', not(not(pass)), 'pass'],
    [
      'several: the first counts',
      { dialect: 'several', filters: [fail, pass] },
      'fail',
    ],
    [
      'several: even where it is invalid',
      { dialect: 'several', filters: [invalid, fail] },
      'noFilter',
    ],
    ['one that is unknown', { dialect: 'unknown', name: 'sql' }, 'unknown'],
    [
      'one that is not known beside others',
      {
        dialect: 'several',
        filters: [fail, { dialect: 'unknown', name: 'sql' }],
      },
      'unknown',
    ],
    [
      'one that is not known, beside one that fails',
      list('all', fail, { dialect: 'unknown', name: 'sql' }),
      'fail',
    ],
  ])('%s', (_, filter, result) => {
    expect(evaluate({ filters: [filter] }).result).toBe(result);
  });

  it('with several entries wants all of them', () => {
    expect(evaluate({ filters: [pass, fail] }).result).toBe('fail');
    expect(evaluate({ filters: [pass, pass] }).result).toBe('pass');
  });
});

describe('an expression that cannot be read', () => {
  it.each<[string, Filter[], string]>([
    ['skipped, so that the others count', [cesql('('), fail], 'fail'],
    ['skipped, so that nothing is left', [cesql('(')], 'noFilter'],
    ['at any depth', [list('any', not(cesql('(')), pass)], 'pass'],
    [
      'where another dialect counts',
      [{ dialect: 'several', filters: [pass, cesql('(')] }],
      'pass',
    ],
  ])('is said, with what a broker makes of it: %s', (_, filters, stored) => {
    const outcome = evaluate({ filters });
    expect(outcome).toEqual({
      result: 'unparsable',
      stored,
      cause: {
        code: 'expectedValue',
        params: { column: '2', found: '', value: 'a value' },
      },
    });
  });
});

describe('the cause', () => {
  it.each<[string, Filter, string, Record<string, string>]>([
    [
      'another value',
      fail,
      'hasValue',
      { attribute: 'type', actual: 'order.created' },
    ],
    ['no value', exact({ missing: 'a' }), 'isAbsent', { attribute: 'missing' }],
    [
      'no value, for an expression',
      cesql('missing = 1'),
      'missingAttribute',
      { attribute: 'missing', column: '1' },
    ],
    ['no Boolean', crash, 'notBoolean', {}],
    [
      'a negative length',
      cesql("SUBSTRING(type, 1, -1) = ''"),
      'negativeLength',
      { column: '1' },
    ],
    ['what it is not', not(pass), 'passed', {}],
  ])('of a result is beside it: %s', (_, filter, code, params) => {
    const { cause } = evaluate({ filters: [filter] });
    expect(cause.code).toBe(code);
    expect(cause.params).toMatchObject(params);
  });
});
