import fc from 'fast-check';
import { KnownEvent } from '../cesql';
import { arbitraryKnownInPart } from './__testUtils__/arbitraryEvent';
import { arbitraryTrigger } from './__testUtils__/arbitraryTrigger';
import { attributesIn, requiredTypes, typeTest } from './prefilter';
import { FilterFields } from './createFilter';
import { matchFilter } from './match';

const classes = [
  'MTChannelBasedBroker',
  'Kafka',
  'RabbitMQBroker',
  'NatsJetStreamBroker',
  undefined,
];
const types = ['a', 'ab', 'b', 'a%b', '/web/', '5', 'x'];

const ofType = (type: string): KnownEvent => ({
  attributes: { type: { value: type } },
});

describe('typeTest and requiredTypes', () => {
  it.each(classes)(
    'exclude only types whose events are never delivered, for class %s',
    brokerClass => {
      let refused = 0;
      fc.assert(
        fc.property(
          arbitraryTrigger,
          fc.constantFrom(...types),
          (trigger, type) => {
            const named = requiredTypes(trigger, { brokerClass });
            const test = typeTest(trigger, { brokerClass });
            const isOut =
              (named && !named.has(type)) || (test && !test(type)) || false;
            refused += isOut ? 1 : 0;
            const { verdict } = matchFilter(trigger, ofType(type), {
              brokerClass,
            });
            expect(isOut && verdict !== 'doesNotMatch').toBe(false);
          },
        ),
        { numRuns: 600 },
      );
      expect(refused).toBeGreaterThan(0);
    },
  );

  it.each<[string, FilterFields, string[]]>([
    [
      'the legacy filter',
      { filters: [], filterAttributes: { type: 'a' } },
      ['a'],
    ],
    [
      'exact',
      { filters: [{ dialect: 'exact', attributes: { type: 'a' } }] },
      ['a'],
    ],
    [
      'any of two',
      {
        filters: [
          {
            dialect: 'any',
            filters: [
              { dialect: 'exact', attributes: { type: 'a' } },
              { dialect: 'exact', attributes: { type: 'b', x: '1' } },
            ],
          },
        ],
      },
      ['a', 'b'],
    ],
  ])('returns the types that %s requires', (_, trigger, wanted) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    expect([...(requiredTypes(trigger, options) ?? [])]).toEqual(wanted);
  });

  it.each<[string, string, string[]]>([
    ['LIKE', "type LIKE 'a%'", ['a', 'ab', 'a%b']],
    ['AND', "type LIKE 'a%' AND EXISTS x", ['a', 'ab', 'a%b']],
    ['OR', "type = 'b' OR type = 'x'", ['b', 'x']],
    ['an operand that does not test the type', "type = 'b' OR x = '1'", types],
  ])('tests types for %s in an expression', (_, expression, passing) => {
    const test = typeTest(
      { filters: [{ dialect: 'cesql', expression }] },
      { brokerClass: 'MTChannelBasedBroker' },
    );
    expect(types.filter(type => !test || test(type))).toEqual(passing);
  });
});

describe('attributesIn', () => {
  it.each(classes)(
    'returns all attributes that a verdict depends on, for class %s',
    brokerClass => {
      fc.assert(
        fc.property(
          arbitraryTrigger,
          arbitraryKnownInPart,
          (trigger, { known }) => {
            const names = attributesIn(trigger);
            const seen = Object.entries(known.attributes).filter(([name]) =>
              names.includes(name),
            );
            const part = { ...known, attributes: Object.fromEntries(seen) };
            const { verdict, deciding, reason } = matchFilter(trigger, known, {
              brokerClass,
            });
            const other = matchFilter(trigger, part, { brokerClass });
            expect([other.verdict, other.deciding, other.reason]).toEqual([
              verdict,
              deciding,
              reason,
            ]);
          },
        ),
        { numRuns: 400 },
      );
    },
  );
});
