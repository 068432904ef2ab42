import { KnownAttribute, KnownEvent } from '../cesql';
import { say } from '../messages';
import { Filter } from '../resources';
import { FilterFields } from './createFilter';
import { Reason, decidingLeaves } from './reason';
import { canEverMatch, matchFilter } from './match';

const exact = (attributes: Record<string, string>): Filter => ({
  dialect: 'exact',
  attributes,
});
const prefix = (attributes: Record<string, string>): Filter => ({
  dialect: 'prefix',
  attributes,
});
const suffix = (attributes: Record<string, string>): Filter => ({
  dialect: 'suffix',
  attributes,
});
const cesql = (expression: string): Filter => ({
  dialect: 'cesql',
  expression,
});
const all = (...filters: Filter[]): Filter => ({ dialect: 'all', filters });
const any = (...filters: Filter[]): Filter => ({ dialect: 'any', filters });
const not = (filter: Filter): Filter => ({ dialect: 'not', filter });

const template: KnownAttribute = { pieces: ['/web/', ''] };
const known: KnownEvent = {
  attributes: {
    type: { value: 'order.created' },
    source: template,
    gone: { absent: true },
  },
};

function verdictOf(
  filters: Filter[],
  brokerClass = 'MTChannelBasedBroker',
): string {
  return matchFilter({ filters }, known, { brokerClass }).verdict;
}

type Row = [rule: string, filter: Filter, verdict: string];

describe('matchFilter', () => {
  it.each<Row>([
    ['matches a known value', exact({ type: 'order.created' }), 'matches'],
    ['does not match another value', exact({ type: 'order' }), 'doesNotMatch'],
    ['may match an unknown value', exact({ region: 'eu' }), 'mayMatch'],
    [
      'does not match an attribute that is known to be absent',
      exact({ gone: 'a' }),
      'doesNotMatch',
    ],
    [
      'matches the start of a known value',
      prefix({ type: 'order.' }),
      'matches',
    ],
    [
      'matches the end of a known value',
      suffix({ type: '.created' }),
      'matches',
    ],
    [
      'matches the literal start of a template',
      prefix({ source: '/web/' }),
      'matches',
    ],
    [
      'may match more than the literal start of a template',
      prefix({ source: '/web/eu' }),
      'mayMatch',
    ],
    [
      'does not match another start than that of the template',
      prefix({ source: '/app/' }),
      'doesNotMatch',
    ],
    [
      'may match the variable end of a template',
      suffix({ source: '/eu' }),
      'mayMatch',
    ],
    [
      'may match a value of the template’s form',
      exact({ source: '/web/eu' }),
      'mayMatch',
    ],
    [
      'does not match a template whose variable would be empty',
      exact({ source: '/web/' }),
      'doesNotMatch',
    ],
    [
      'does not match a value that the template excludes',
      exact({ source: '/app/eu' }),
      'doesNotMatch',
    ],
    [
      'does not match if one part certainly fails',
      all(exact({ type: 'x' }), exact({ region: 'eu' })),
      'doesNotMatch',
    ],
    [
      'matches if one part certainly matches',
      any(exact({ region: 'eu' }), exact({ type: 'order.created' })),
      'matches',
    ],
    [
      'may match the negation of an unknown value',
      not(exact({ region: 'eu' })),
      'mayMatch',
    ],
    [
      'matches the negation of an absent value',
      not(exact({ gone: 'a' })),
      'matches',
    ],
    ['matches a true expression', cesql("type LIKE 'order.%'"), 'matches'],
    [
      'does not match an expression that the template excludes',
      cesql("source LIKE '/app/%'"),
      'doesNotMatch',
    ],
    [
      'does not match an expression that always has an error',
      cesql('gone = 1 OR region = 1'),
      'doesNotMatch',
    ],
    [
      'may match an expression that depends on an unknown attribute',
      cesql("type = 'order.created' AND region = 'eu'"),
      'mayMatch',
    ],
    [
      'does not match an expression that a known attribute decides',
      cesql("type = 'x' AND region = 'eu'"),
      'doesNotMatch',
    ],
    ['matches EXISTS of a required attribute', cesql('EXISTS id'), 'matches'],
    [
      'may match EXISTS of an unknown attribute',
      cesql('EXISTS region'),
      'mayMatch',
    ],
    [
      'does not match EXISTS of an absent attribute',
      cesql('EXISTS gone'),
      'doesNotMatch',
    ],
    [
      'does not match an expression without a Boolean result',
      cesql('LENGTH(type)'),
      'doesNotMatch',
    ],
    [
      'may match an unknown dialect',
      { dialect: 'unknown', name: 'sql' },
      'mayMatch',
    ],
    [
      'may match the negation of an unknown dialect',
      not({ dialect: 'unknown', name: 'sql' }),
      'mayMatch',
    ],
    [
      'may match an entry in which one of several dialects is unknown',
      {
        dialect: 'several',
        filters: [exact({ type: 'x' }), { dialect: 'unknown', name: 'sql' }],
      },
      'mayMatch',
    ],
    [
      'may match a correlation',
      cesql("KN_VERIFY_CORRELATION_ID(replyid, 'a', 'b', 'c', 0, 1)"),
      'mayMatch',
    ],
    [
      'may match the negation of a correlation',
      cesql("NOT KN_VERIFY_CORRELATION_ID(type, 'a', 'b', 'c', 0, 1)"),
      'mayMatch',
    ],
    [
      'matches all events with an empty filter',
      { dialect: 'empty' },
      'matches',
    ],
  ])('%s', (_, filter, verdict) => {
    expect(verdictOf([filter])).toBe(verdict);
  });

  it.each<[string, Filter[]]>([
    ['two values', [exact({ type: 'a' }), exact({ type: 'b' })]],
    ['a value and its opposite', [exact({ x: 'a' }), not(exact({ x: 'a' }))]],
    ['a value and another start', [exact({ x: 'ab' }), prefix({ x: 'b' })]],
    ['two starts', [prefix({ x: 'a' }), prefix({ x: 'b' })]],
    ['two ends', [suffix({ x: 'a' }), suffix({ x: 'b' })]],
    [
      'a start and a longer one that is excluded',
      [prefix({ x: 'ab' }), not(prefix({ x: 'a' }))],
    ],
    ['two values in an expression', [cesql("x = 'a' AND x = 'b'")]],
    ['a value outside a set', [cesql("x IN ('a', 'b') AND x = 'c'")]],
    [
      'a value in an expression and another in a map',
      [cesql("x = 'a'"), exact({ x: 'b' })],
    ],
    ['presence and absence', [cesql('EXISTS x AND NOT EXISTS x')]],
    ['an error in any case', [cesql("NOT EXISTS x AND x = 'a'")]],
    ['numbers', [cesql('x > 5 AND x < 3')]],
    [
      'numbers without an Integer between them',
      [cesql('INT(x) > 5 AND INT(x) < 6')],
    ],
    [
      'a pattern and its opposite',
      [cesql("x LIKE 'a%'"), cesql("x NOT LIKE 'a%'")],
    ],
    ['a truth value and its opposite', [cesql('x AND NOT x')]],
    [
      'the same function call twice',
      [cesql("UPPER(x) = 'A' AND NOT (UPPER(x) = 'A')")],
    ],
    ['an expression that is never true', [cesql('1 = 2')]],
    ['a length below zero', [cesql('LENGTH(x) < 0')]],
    ['a result that is not a Boolean', [cesql("CONCAT(x, 'a')")]],
    ['an unknown function', [cesql('NOPE(x)')]],
    [
      'an attribute that events never have',
      [exact({ datacontentencoding: 'base64' })],
    ],
    [
      'alternatives that are all impossible',
      [any(all(exact({ x: 'a' }), exact({ x: 'b' })), cesql('FALSE'))],
    ],
    ['the absence of a required attribute', [cesql('NOT EXISTS type')]],
  ])('proves that a filter can never match: %s', (_, filters) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    expect(canEverMatch({ filters }, options)).toBe(false);
  });

  it.each<[string, Filter[]]>([
    ['two attributes', [exact({ x: 'a' }), exact({ y: 'b' })]],
    ['a start and an end', [prefix({ x: 'ab' }), suffix({ x: 'bc' })]],
    ['a start and a longer one', [prefix({ x: 'a' }), prefix({ x: 'ab' })]],
    ['numbers', [cesql('x > 5 AND x < 7')]],
    ['one possible alternative', [any(cesql('FALSE'), exact({ x: 'a' }))]],
    ['an expression that does not parse', [cesql('('), exact({ x: 'a' })]],
    ['no filters', []],
  ])('does not exclude a filter that can match: %s', (_, filters) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    expect(canEverMatch({ filters }, options)).toBe(true);
  });

  it.each<[string, Filter[]]>([
    [
      'a value or its opposite',
      [any(exact({ x: 'a' }), not(exact({ x: 'a' })))],
    ],
    ['presence or absence', [cesql('EXISTS x OR NOT EXISTS x')]],
    [
      'two cases that cover everything',
      [any(cesql('EXISTS x'), cesql('NOT EXISTS x'))],
    ],
  ])(
    'proves by case splitting that a filter matches all events: %s',
    (_, filters) => {
      const options = { brokerClass: 'MTChannelBasedBroker' };
      const { verdict, notes, reason } = matchFilter(
        { filters },
        { attributes: {} },
        options,
      );
      expect(verdict).toBe('matches');
      expect(notes.map(({ code }) => code)).toEqual(['byCases']);
      expect(reason.result).toBe('pass');
    },
  );
});

describe('matchFilter by broker class', () => {
  const rows: [
    rule: string,
    trigger: Partial<FilterFields>,
    mt: string,
    kafka: string,
    rabbitmq: string,
    other: string,
  ][] = [
    [
      'matches all events without a filter',
      {},
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'matches an equal value',
      { filterAttributes: { type: 'order.created' } },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'does not match another value',
      { filterAttributes: { type: 'x' } },
      'doesNotMatch',
      'doesNotMatch',
      'doesNotMatch',
      'doesNotMatch',
    ],
    [
      'ignores filters for RabbitMQ',
      { filters: [exact({ type: 'x' })] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'prefers the legacy filter for RabbitMQ only',
      {
        filters: [exact({ type: 'order.created' })],
        filterAttributes: { type: 'x' },
      },
      'matches',
      'matches',
      'doesNotMatch',
      'mayMatch',
    ],
    [
      'treats an empty text for a present attribute by class',
      { filterAttributes: { type: '' } },
      'matches',
      'matches',
      'doesNotMatch',
      'mayMatch',
    ],
    [
      'treats an empty text for an absent attribute by class',
      { filterAttributes: { gone: '' } },
      'doesNotMatch',
      'matches',
      'doesNotMatch',
      'mayMatch',
    ],
    [
      'compares an Integer with a text by class',
      { filterAttributes: { number: '5' } },
      'doesNotMatch',
      'matches',
      'mayMatch',
      'mayMatch',
    ],
    [
      'treats a prefix of an absent attribute by class',
      { filters: [prefix({ gone: 'a' })] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats the negated prefix of an absent attribute by class',
      { filters: [not(prefix({ gone: 'a' }))] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats an error beside a true operand by class',
      { filters: [cesql("gone = 'x' OR type = 'order.created'")] },
      'doesNotMatch',
      'matches',
      'matches',
      'mayMatch',
    ],
    [
      'treats the negation of an error by class',
      { filters: [cesql("NOT (gone = 'x')")] },
      'doesNotMatch',
      'matches',
      'matches',
      'mayMatch',
    ],
    [
      'treats a character that starts no token by class',
      { filters: [cesql('EXISTS #type')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'evaluates several dialects of one entry by class',
      {
        filters: [
          {
            dialect: 'several',
            filters: [exact({ type: 'order.created' }), prefix({ type: 'x' })],
          },
        ],
      },
      'matches',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'matches any if one part certainly matches and the other may fail',
      { filters: [any(exact({ type: 'order.created' }), exact({ y: 'b' }))] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'matches any if one part certainly matches after one that certainly fails',
      {
        filters: [any(exact({ type: 'x' }), exact({ type: 'order.created' }))],
      },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'leaves any undecided if no part certainly matches',
      { filters: [any(exact({ type: 'x' }), exact({ y: 'b' }))] },
      'mayMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'does not match any if every part certainly fails',
      { filters: [any(exact({ type: 'x' }), exact({ gone: 'b' }))] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats an empty entry by class',
      { filters: [{ dialect: 'empty' }] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'treats an empty text in a map by class',
      { filters: [not(exact({ type: '' }))] },
      'matches',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'leaves attributes that could not be read undecided',
      { filters: [{ dialect: 'unknown', name: 'attributes' }] },
      'mayMatch',
      'mayMatch',
      'mayMatch',
      'mayMatch',
    ],
    [
      'treats an error whose value has another type by class',
      { filters: [cesql('INT(type) = 0')] },
      'doesNotMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats a test of types by class',
      { filters: [cesql('IS_INT(TRUE)')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats a possible division by zero by class',
      { filters: [cesql('6 / number = 1')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'matches an expression with a division by another number than zero',
      { filters: [cesql('number % 2 = 1')] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'treats an attribute as an operand of logic by class',
      { filters: [cesql("NOT (gone AND type LIKE 'x')")] },
      'doesNotMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'treats an attribute in capitals by class',
      { filters: [cesql("TYPE = 'order.created'")] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
  ];
  const event: KnownEvent = {
    attributes: { ...known.attributes, number: { value: 5 } },
  };
  it.each(rows)('%s', (_, trigger, mt, kafka, rabbitmq, other) => {
    const under = (brokerClass?: string) =>
      matchFilter({ filters: [], ...trigger }, event, { brokerClass }).verdict;
    expect(under('MTChannelBasedBroker')).toBe(mt);
    expect(under('NatsJetStreamBroker')).toBe(mt);
    expect(under('Kafka')).toBe(kafka);
    expect(under('KafkaNamespaced')).toBe(kafka);
    expect(under('RabbitMQBroker')).toBe(rabbitmq);
    expect(under('GoogleCloud')).toBe(other);
    expect(under(undefined)).toBe(other);
  });

  it('returns the applied semantics, and notes on their peculiarities', () => {
    const trigger = {
      filters: [exact({ type: 'a' })],
      filterAttributes: { type: 'b' },
    };
    const said = (brokerClass?: string) => {
      const { semantics, notes } = matchFilter(trigger, known, { brokerClass });
      return [semantics, ...notes.map(({ code }) => code)];
    };
    expect(said('MTChannelBasedBroker')).toEqual(['mtChannel', 'bothFields']);
    expect(said('NatsJetStreamBroker')).toEqual(['nats', 'bothFields']);
    expect(said('Kafka')).toEqual(['kafka', 'bothFields']);
    expect(said('RabbitMQBroker')).toEqual(['rabbitmq', 'filtersIgnored']);
    expect(said('GoogleCloud')).toEqual(['unknown', 'unknownClass']);
    expect(said(undefined)).toEqual(['unknown', 'noClass']);
  });
});

/** Formats a reason as indented lines: the requirements, the knowledge, and the result. */
function lines(reason: Reason, indent = ''): string[] {
  const texts = [reason.expected, ...reason.actual].map(({ code, params }) =>
    say(`verdict.${code}`, params),
  );
  return [
    `${indent}${reason.dialect} ${reason.result}: ${texts.join('. ')}`,
    ...reason.children.flatMap(child => lines(child, `${indent}  `)),
  ];
}

describe('Verdict.reason', () => {
  const filters = [
    any(
      exact({ type: 'order.created', region: 'eu' }),
      not(prefix({ source: '/web/' })),
    ),
    cesql("gone = 'a' OR region = 'eu'"),
    cesql('('),
  ];
  const { reason, deciding } = matchFilter({ filters }, known, {
    brokerClass: 'MTChannelBasedBroker',
  });

  it('mirrors the filter', () => {
    expect(lines(reason)).toEqual([
      'all fail: All of these must match',
      '  any undecided: At least one of these must match',
      '    exact undecided: All of these must match',
      '      attribute pass: type must be order.created. type is order.created',
      '      attribute undecided: region must be eu. region is unknown',
      '    not fail: This must not match',
      '      prefix pass: All of these must match',
      '        attribute pass: source must start with /web/. source has the form /web/…',
      "  cesql fail: Expression gone = 'a' OR region = 'eu' must be true. The event has no gone. region is unknown. The event has no gone, which the expression uses at column 1",
      '  cesql skipped: The expression is invalid: Knative rejects it, and a broker that already has it skips it. Expected a value at column 2',
    ]);
  });

  it('returns the leaf that decides', () => {
    expect(decidingLeaves(reason).map(leaf => leaf.expected.params)).toEqual([
      { expression: "gone = 'a' OR region = 'eu'" },
    ]);
    expect(deciding).toEqual(['gone', 'region']);
  });

  it.each<[string, Filter[], string[]]>([
    [
      'an unknown attribute',
      [exact({ type: 'order.created', region: 'eu' })],
      ['region'],
    ],
    [
      'an attribute with a template',
      [exact({ source: '/web/eu' })],
      ['source'],
    ],
    [
      'only attributes that can still decide',
      [any(exact({ type: 'x' }), exact({ region: 'eu' }))],
      ['region'],
    ],
    [
      'attributes of an expression',
      [cesql("type = 'x' OR region = 'eu' OR EXISTS size")],
      ['region', 'size'],
    ],
    [
      'all attributes that had to match',
      [exact({ type: 'order.created' }), prefix({ source: '/web/' })],
      ['source', 'type'],
    ],
    [
      'the attribute of the alternative that matched',
      [any(exact({ region: 'eu' }), exact({ type: 'order.created' }))],
      ['type'],
    ],
    [
      'the attribute of a contradiction',
      [exact({ region: 'eu' }), exact({ region: 'us' })],
      ['region'],
    ],
  ])('returns the deciding attributes: %s', (_, given, names) => {
    const verdict = matchFilter({ filters: given }, known, {
      brokerClass: 'MTChannelBasedBroker',
    });
    expect(verdict.deciding).toEqual(names);
  });

  it('has a branch for each known class if the class is unknown', () => {
    const { reason: tree } = matchFilter({ filters: [] }, known, {});
    expect(lines(tree)).toEqual([
      'class noFilter: The broker class is unknown; only what all known classes agree on is certain',
      '  class noFilter: Evaluated for brokers of class MTChannelBasedBroker',
      '    none noFilter: No filter is set',
      '  class noFilter: Evaluated for brokers of class Kafka',
      '    none noFilter: No filter is set',
      '  class noFilter: Evaluated for brokers of class RabbitMQBroker',
      '    none noFilter: No filter is set',
    ]);
  });
});
