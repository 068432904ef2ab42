import { Predicate } from '../cesql';
import { createEvent } from '../cloudevents/event';
import { Filter } from '../resources';
import { attributesIn, requiredTypes, typeTest } from './prefilter';
import { createFilter } from './createFilter';
import { createAll } from './dialects/logic';
import { FilterNode } from './filterNode';
import { matchFilter } from './match';
import { matchByCases } from './matchByCases';
import { matched } from './reason';
import { bits } from './results';
import { verdictStatement } from './statement';

const classes = ['MTChannelBasedBroker', 'Kafka', 'RabbitMQBroker', undefined];
const mtChannel = { brokerClass: 'MTChannelBasedBroker' };

const cesql = (expression: string): Filter => ({
  dialect: 'cesql',
  expression,
});
const exact = (attributes: Record<string, string>): Filter => ({
  dialect: 'exact',
  attributes,
});
const sum = (operands: number) =>
  `${Array<string>(operands).fill('a').join(' + ')} > 1`;
const each = <Item>(count: number, make: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => make(index));

/** Wraps a filter on the type in `levels` other filters. */
function nested(levels: number, wrap: (filter: Filter) => Filter): Filter {
  let filter = exact({ type: 'a' });
  for (let level = 0; level < levels; level += 1) {
    filter = wrap(filter);
  }
  return filter;
}

const wraps: [string, (filter: Filter) => Filter][] = [
  ['not', filter => ({ dialect: 'not', filter })],
  ['all', filter => ({ dialect: 'all', filters: [filter] })],
  ['any', filter => ({ dialect: 'any', filters: [exact({ x: 'y' }), filter] })],
];

const ofTypeA = { attributes: { type: { value: 'a' } } };

describe('matchFilter with one large expression', () => {
  it.each([22, 40, 10_000])(
    'matches an expression with %i operands',
    operands => {
      const filters = [cesql(sum(operands))];
      expect(
        matchFilter({ filters }, { attributes: {} }, mtChannel).verdict,
      ).toBe('mayMatch');
      const known = { attributes: { a: { value: 1 } } };
      for (const brokerClass of ['MTChannelBasedBroker', 'Kafka']) {
        expect(matchFilter({ filters }, known, { brokerClass }).verdict).toBe(
          'matches',
        );
      }
      expect(
        createFilter({ filters }).evaluate(createEvent({ a: 1 })).result,
      ).toBe('pass');
    },
  );

  it('decides by case splitting up to 1,000 operands only', () => {
    const verdictOf = (operands: number) => {
      const filters = [cesql(`${sum(operands)} AND NOT (${sum(operands)})`)];
      return matchFilter({ filters }, ofTypeA, mtChannel).verdict;
    };
    expect(verdictOf(1000)).toBe('doesNotMatch');
    expect(verdictOf(10_000)).toBe('mayMatch');
  });

  it.each<[string, string, boolean]>([
    [
      'OR that excludes the type',
      each(10_000, n => `type = 'x${n}'`).join(' OR '),
      false,
    ],
    [
      'OR that does not depend on the type alone',
      `${each(10_000, n => `type = 'x${n}'`).join(' OR ')} OR x`,
      true,
    ],
    ['AND', each(10_000, () => "type LIKE 'x%'").join(' AND '), false],
    [
      'AND and OR in turn',
      `${each(5000, () => "type = 'a' AND x OR ").join('')}type = 'b'`,
      true,
    ],
    ['XOR', each(10_000, () => "type = 'b'").join(' XOR '), true],
  ])('tests types cheaply for a chain of %s', (_, expression, mayPass) => {
    const trigger = { filters: [cesql(expression)] };
    expect(typeTest(trigger, mtChannel)?.('a') ?? true).toBe(mayPass);
    expect(requiredTypes(trigger, mtChannel)).toBeUndefined();
  });

  it('creates no type test for deeply nested logic', () => {
    const deep = `${'(x OR ('.repeat(5000)}type = 'a'${'))'.repeat(5000)}`;
    expect(typeTest({ filters: [cesql(deep)] }, mtChannel)).toBeUndefined();
    expect(
      matchFilter({ filters: [cesql(deep)] }, ofTypeA, mtChannel).verdict,
    ).toBe('mayMatch');
  });

  it('returns an unknown result with its reason if it takes too much work', () => {
    const filters = [cesql(each(60_000, () => 'a').join(' AND '))];
    for (const brokerClass of classes) {
      const { verdict, reason } = matchFilter({ filters }, ofTypeA, {
        brokerClass,
      });
      expect(verdict).toBe(
        brokerClass === 'RabbitMQBroker' ? 'matches' : 'mayMatch',
      );
      expect(JSON.stringify(reason).includes('tooLarge')).toBe(
        brokerClass !== 'RabbitMQBroker',
      );
    }
    expect(createFilter({ filters }).evaluate(createEvent({})).cause.code).toBe(
      'tooLarge',
    );
  });

  it('shortens the text of a parse error', () => {
    const filters = [cesql(`1 '${'x'.repeat(100_000)}'`)];
    const [wrong] = createFilter({ filters }).unparsable;
    expect(wrong.params.found.length).toBeLessThan(300);
  });
});

describe('matchFilter with thousands of filters', () => {
  it.each<[string, number, (index: number) => Filter]>([
    ['maps', 10_000, index => exact({ [`a${index}`]: 'x' })],
    ['expressions', 2000, index => cesql(`a${index} = 'x'`)],
  ])('matches a list with a reason for each: %s', (_, count, make) => {
    const filters = each(count, make);
    for (const list of [filters, [{ dialect: 'any', filters }] as const]) {
      const trigger = { filters: list };
      const { verdict, reason, deciding } = matchFilter(
        trigger,
        ofTypeA,
        mtChannel,
      );
      expect(verdict).toBe('mayMatch');
      expect(deciding).toHaveLength(count);
      expect(
        [reason, ...reason.children].map(({ children }) => children.length),
      ).toContain(count);
      expect(attributesIn(trigger)).toHaveLength(count);
    }
  });
});

describe('matchFilter with nested filters', () => {
  it.each(wraps)('matches up to 60 levels: %s', (_, wrap) => {
    const filters = [nested(60, wrap)];
    for (const brokerClass of ['MTChannelBasedBroker', 'Kafka']) {
      expect(matchFilter({ filters }, ofTypeA, { brokerClass }).verdict).toBe(
        'matches',
      );
    }
    expect(
      createFilter({ filters }).evaluate(createEvent({ type: 'a' })).result,
    ).toBe('pass');
  });

  it.each(wraps)(
    'returns an unknown result with its reason at 1,000 and 100,000 levels: %s',
    (_, wrap) => {
      for (const levels of [1000, 100_000]) {
        const filters = [nested(levels, wrap)];
        for (const brokerClass of ['MTChannelBasedBroker', 'Kafka']) {
          const { verdict, reason } = matchFilter({ filters }, ofTypeA, {
            brokerClass,
          });
          expect(verdict).toBe('mayMatch');
          expect(JSON.stringify(reason)).toContain('tooDeep');
        }
        expect(
          createFilter({ filters }).evaluate(createEvent({ type: 'a' })).result,
        ).toBe('unknown');
        expect(requiredTypes({ filters }, mtChannel)).toBeUndefined();
        expect(typeTest({ filters }, mtChannel)).toBeUndefined();
        expect(attributesIn({ filters }).length).toBeLessThan(2);
      }
    },
  );

  it('matches each nested filter once, including its reason', () => {
    let calls = 0;
    const leaf: FilterNode = {
      isSkipped: false,
      unparsable: [],
      evaluate: () => ({
        results: bits.pass,
        cause: verdictStatement('passed', {}),
      }),
      match: () => {
        calls += 1;
        return matched(bits.pass, () => ({
          dialect: 'empty',
          expected: verdictStatement('wantsNothing', {}),
        }));
      },
    };
    let filter = leaf;
    for (let level = 0; level < 60; level += 1) {
      filter = createAll([filter]);
    }
    const proven = matchByCases(filter.match, ofTypeA, {
      isCanonical: true,
    });
    proven.reason();
    expect(calls).toBe(1);
  });
});

describe('matchByCases', () => {
  it.each([
    ['at most 96 evaluations', 1, 96],
    ['few evaluations of a large filter', 9000, 4],
  ])('takes %s', (_, steps, most) => {
    let looks = 0;
    const attribute = () => `a${looks}`;
    const openForever: FilterNode['match'] = ({ predicates, budget }) => {
      looks += 1;
      budget.take(steps);
      const predicate: Predicate = { type: 'presence', attribute: attribute() };
      predicates.push(predicate);
      return matched(bits.pass | bits.fail, () => ({
        dialect: 'empty',
        expected: verdictStatement('wantsNothing', {}),
      }));
    };
    const { results } = matchByCases(openForever, ofTypeA, {
      isCanonical: true,
    });
    expect(results).toBe(bits.pass | bits.fail);
    expect(looks).toBeLessThanOrEqual(most);
    expect(looks).toBeGreaterThan(1);
  });
});
