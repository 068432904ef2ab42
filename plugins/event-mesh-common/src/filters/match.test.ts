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

describe('a verdict', () => {
  it.each<Row>([
    ['a value that is known', exact({ type: 'order.created' }), 'matches'],
    ['another value', exact({ type: 'order' }), 'doesNotMatch'],
    ['a value that is unknown', exact({ region: 'eu' }), 'mayMatch'],
    [
      'a value that is known to be absent',
      exact({ gone: 'a' }),
      'doesNotMatch',
    ],
    ['a start of what is known', prefix({ type: 'order.' }), 'matches'],
    ['an end of what is known', suffix({ type: '.created' }), 'matches'],
    ['the start of a template', prefix({ source: '/web/' }), 'matches'],
    [
      'more than the start of a template',
      prefix({ source: '/web/eu' }),
      'mayMatch',
    ],
    [
      'another start than the template has',
      prefix({ source: '/app/' }),
      'doesNotMatch',
    ],
    [
      'an end of a template that may be anything',
      suffix({ source: '/eu' }),
      'mayMatch',
    ],
    [
      'a value that fits the template',
      exact({ source: '/web/eu' }),
      'mayMatch',
    ],
    [
      'a variable is one character at least',
      exact({ source: '/web/' }),
      'doesNotMatch',
    ],
    ['a value that does not fit', exact({ source: '/app/eu' }), 'doesNotMatch'],
    [
      'one part decides',
      all(exact({ type: 'x' }), exact({ region: 'eu' })),
      'doesNotMatch',
    ],
    [
      'one part is enough',
      any(exact({ region: 'eu' }), exact({ type: 'order.created' })),
      'matches',
    ],
    ['not of what is unknown', not(exact({ region: 'eu' })), 'mayMatch'],
    ['not of what is absent', not(exact({ gone: 'a' })), 'matches'],
    ['an expression', cesql("type LIKE 'order.%'"), 'matches'],
    [
      'an expression on a template',
      cesql("source LIKE '/app/%'"),
      'doesNotMatch',
    ],
    [
      'an error whatever comes',
      cesql('gone = 1 OR region = 1'),
      'doesNotMatch',
    ],
    [
      'what is not known decides',
      cesql("type = 'order.created' AND region = 'eu'"),
      'mayMatch',
    ],
    [
      'what is known decides',
      cesql("type = 'x' AND region = 'eu'"),
      'doesNotMatch',
    ],
    ['what is required exists', cesql('EXISTS id'), 'matches'],
    ['what is not known may exist', cesql('EXISTS region'), 'mayMatch'],
    ['what is absent does not exist', cesql('EXISTS gone'), 'doesNotMatch'],
    ['a result that is no Boolean', cesql('LENGTH(type)'), 'doesNotMatch'],
    [
      'a filter that is unknown',
      { dialect: 'unknown', name: 'sql' },
      'mayMatch',
    ],
    [
      'not of a filter that is unknown',
      not({ dialect: 'unknown', name: 'sql' }),
      'mayMatch',
    ],
    [
      'a filter that is not known beside one that is',
      {
        dialect: 'several',
        filters: [exact({ type: 'x' }), { dialect: 'unknown', name: 'sql' }],
      },
      'mayMatch',
    ],
    [
      'a correlation',
      cesql("KN_VERIFY_CORRELATION_ID(replyid, 'a', 'b', 'c', 0, 1)"),
      'mayMatch',
    ],
    [
      'not of a correlation',
      cesql("NOT KN_VERIFY_CORRELATION_ID(type, 'a', 'b', 'c', 0, 1)"),
      'mayMatch',
    ],
    ['nothing filtered', { dialect: 'empty' }, 'matches'],
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
    ['there and not there', [cesql('EXISTS x AND NOT EXISTS x')]],
    ['an error in any case', [cesql("NOT EXISTS x AND x = 'a'")]],
    ['numbers', [cesql('x > 5 AND x < 3')]],
    ['numbers that leave none between', [cesql('INT(x) > 5 AND INT(x) < 6')]],
    [
      'a pattern and its opposite',
      [cesql("x LIKE 'a%'"), cesql("x NOT LIKE 'a%'")],
    ],
    ['a truth and its opposite', [cesql('x AND NOT x')]],
    ['one text twice', [cesql("UPPER(x) = 'A' AND NOT (UPPER(x) = 'A')")]],
    ['what never holds', [cesql('1 = 2')]],
    ['a length below zero', [cesql('LENGTH(x) < 0')]],
    ['no Boolean', [cesql("CONCAT(x, 'a')")]],
    ['no function', [cesql('NOPE(x)')]],
    ['what no event has', [exact({ datacontentencoding: 'base64' })]],
    [
      'none of several',
      [any(all(exact({ x: 'a' }), exact({ x: 'b' })), cesql('FALSE'))],
    ],
    ['what is required', [cesql('NOT EXISTS type')]],
  ])('says that nothing can ever pass: %s', (_, filters) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    expect(canEverMatch({ filters }, options)).toBe(false);
  });

  it.each<[string, Filter[]]>([
    ['two attributes', [exact({ x: 'a' }), exact({ y: 'b' })]],
    ['a start and an end', [prefix({ x: 'ab' }), suffix({ x: 'bc' })]],
    ['a start and a longer one', [prefix({ x: 'a' }), prefix({ x: 'ab' })]],
    ['numbers', [cesql('x > 5 AND x < 7')]],
    ['one of several', [any(cesql('FALSE'), exact({ x: 'a' }))]],
    ['an expression that cannot be read', [cesql('('), exact({ x: 'a' })]],
    ['nothing', []],
  ])('says that something may pass: %s', (_, filters) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    expect(canEverMatch({ filters }, options)).toBe(true);
  });

  it.each<[string, Filter[]]>([
    [
      'a value or its opposite',
      [any(exact({ x: 'a' }), not(exact({ x: 'a' })))],
    ],
    ['there or not there', [cesql('EXISTS x OR NOT EXISTS x')]],
    ['each of two cases', [any(cesql('EXISTS x'), cesql('NOT EXISTS x'))]],
  ])('says by cases that everything passes: %s', (_, filters) => {
    const options = { brokerClass: 'MTChannelBasedBroker' };
    const { verdict, notes, reason } = matchFilter(
      { filters },
      { attributes: {} },
      options,
    );
    expect(verdict).toBe('matches');
    expect(notes.map(({ code }) => code)).toEqual(['byCases']);
    expect(reason.result).toBe('pass');
  });
});

describe('for each class of broker', () => {
  const rows: [
    rule: string,
    trigger: Partial<FilterFields>,
    mt: string,
    kafka: string,
    rabbitmq: string,
    other: string,
  ][] = [
    ['no filter', {}, 'matches', 'matches', 'matches', 'matches'],
    [
      'the value',
      { filterAttributes: { type: 'order.created' } },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'another value',
      { filterAttributes: { type: 'x' } },
      'doesNotMatch',
      'doesNotMatch',
      'doesNotMatch',
      'doesNotMatch',
    ],
    [
      'filters, which RabbitMQ ignores',
      { filters: [exact({ type: 'x' })] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'filters beside the older field',
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
      'an empty text of what is present',
      { filterAttributes: { type: '' } },
      'matches',
      'matches',
      'doesNotMatch',
      'mayMatch',
    ],
    [
      'an empty text of what is absent',
      { filterAttributes: { gone: '' } },
      'doesNotMatch',
      'matches',
      'doesNotMatch',
      'mayMatch',
    ],
    [
      'an Integer as a text',
      { filterAttributes: { number: '5' } },
      'doesNotMatch',
      'matches',
      'mayMatch',
      'mayMatch',
    ],
    [
      'a start of what is absent',
      { filters: [prefix({ gone: 'a' })] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'not a start of what is absent',
      { filters: [not(prefix({ gone: 'a' }))] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'an error beside a truth',
      { filters: [cesql("gone = 'x' OR type = 'order.created'")] },
      'doesNotMatch',
      'matches',
      'matches',
      'mayMatch',
    ],
    [
      'not of an error',
      { filters: [cesql("NOT (gone = 'x')")] },
      'doesNotMatch',
      'matches',
      'matches',
      'mayMatch',
    ],
    [
      'what no known class reads alike',
      { filters: [cesql('EXISTS #type')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'several dialects',
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
      'any, where one part surely matches and the other may fail',
      { filters: [any(exact({ type: 'order.created' }), exact({ y: 'b' }))] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'any, where one part surely matches after one that surely fails',
      {
        filters: [any(exact({ type: 'x' }), exact({ type: 'order.created' }))],
      },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'any, where no part surely matches',
      { filters: [any(exact({ type: 'x' }), exact({ y: 'b' }))] },
      'mayMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'any, where every part surely fails',
      { filters: [any(exact({ type: 'x' }), exact({ gone: 'b' }))] },
      'doesNotMatch',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'an empty entry',
      { filters: [{ dialect: 'empty' }] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'an empty text in a map',
      { filters: [not(exact({ type: '' }))] },
      'matches',
      'doesNotMatch',
      'matches',
      'mayMatch',
    ],
    [
      'attributes that could not be read',
      { filters: [{ dialect: 'unknown', name: 'attributes' }] },
      'mayMatch',
      'mayMatch',
      'mayMatch',
      'mayMatch',
    ],
    [
      'an error that leaves another type',
      { filters: [cesql('INT(type) = 0')] },
      'doesNotMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'a test of types',
      { filters: [cesql('IS_INT(TRUE)')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'a division that may be by zero',
      { filters: [cesql('6 / number = 1')] },
      'matches',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'a division that is by no zero',
      { filters: [cesql('number % 2 = 1')] },
      'matches',
      'matches',
      'matches',
      'matches',
    ],
    [
      'an attribute as a truth beside another',
      { filters: [cesql("NOT (gone AND type LIKE 'x')")] },
      'doesNotMatch',
      'mayMatch',
      'matches',
      'mayMatch',
    ],
    [
      'an attribute in capitals',
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

  it('says whose rules it follows, and what is special about them', () => {
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

/** A tree as lines: what is wanted, what is known, what comes of it. */
function lines(reason: Reason, indent = ''): string[] {
  const texts = [reason.expected, ...reason.actual].map(({ code, params }) =>
    say(`verdict.${code}`, params),
  );
  return [
    `${indent}${reason.dialect} ${reason.result}: ${texts.join('. ')}`,
    ...reason.children.flatMap(child => lines(child, `${indent}  `)),
  ];
}

describe('a reason', () => {
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

  it('has the leaf that decided', () => {
    expect(decidingLeaves(reason).map(leaf => leaf.expected.params)).toEqual([
      { expression: "gone = 'a' OR region = 'eu'" },
    ]);
    expect(deciding).toEqual(['gone', 'region']);
  });

  it.each<[string, Filter[], string[]]>([
    [
      'what is unknown',
      [exact({ type: 'order.created', region: 'eu' })],
      ['region'],
    ],
    ['what a template leaves open', [exact({ source: '/web/eu' })], ['source']],
    [
      'only what can still decide',
      [any(exact({ type: 'x' }), exact({ region: 'eu' }))],
      ['region'],
    ],
    [
      'in an expression',
      [cesql("type = 'x' OR region = 'eu' OR EXISTS size")],
      ['region', 'size'],
    ],
    [
      'all that had to pass',
      [exact({ type: 'order.created' }), prefix({ source: '/web/' })],
      ['source', 'type'],
    ],
    [
      'the one that passed',
      [any(exact({ region: 'eu' }), exact({ type: 'order.created' }))],
      ['type'],
    ],
    [
      'a contradiction',
      [exact({ region: 'eu' }), exact({ region: 'us' })],
      ['region'],
    ],
  ])('names the attributes that decide: %s', (_, given, names) => {
    const verdict = matchFilter({ filters: given }, known, {
      brokerClass: 'MTChannelBasedBroker',
    });
    expect(verdict.deciding).toEqual(names);
  });

  it('has a branch for each class where the class is not known', () => {
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
