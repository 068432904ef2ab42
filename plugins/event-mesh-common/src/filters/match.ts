import { KnownEvent } from '../cesql';
import { FilterFields, createTriggerFilter } from './createFilter';
import { createKafkaFilter } from './kafka';
import { Proof, isDecided, matchByCases } from './matchByCases';
import { createRabbitFilter } from './rabbitmq';
import {
  Matched,
  MatchContext,
  Reason,
  decidingAttributes,
  matched,
} from './reason';
import { delivering } from './results';
import { FilterSemantics, classOf, semanticsOf } from './semantics';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * Whether a Trigger gets the events of which something is known: all of them, none of them, or perhaps some. What
 * explains it is made when it is first asked for.
 *
 * @public
 */
export type Verdict = {
  readonly verdict: 'matches' | 'mayMatch' | 'doesNotMatch';
  /** Whose rules it follows. */
  readonly semantics: FilterSemantics;
  /** The attributes on which it rests, sorted; where it is open, those whose values would tell. */
  readonly deciding: readonly string[];
  readonly notes: readonly VerdictStatement[];
  readonly reason: Reason;
};

/**
 * A Trigger's filter, read once to be matched on many events.
 *
 * @public
 */
export type Matcher = (known: KnownEvent) => Verdict;

/** Classes that do not filter alike; one stands for those that do. */
const distinctClasses = ['mtChannel', 'kafka', 'rabbitmq'] as const;
type Known = (typeof distinctClasses)[number];

/**
 * Judges a Trigger by the rules of its broker's class. Of a class that is not known only that is certain on which the
 * known ones agree.
 *
 * @public
 */
export function createMatcher(
  trigger: FilterFields,
  { brokerClass }: { readonly brokerClass?: string },
): Matcher {
  const semantics = semanticsOf(brokerClass);
  const shared = {
    semantics,
    notes: notesFor(trigger, { semantics, brokerClass }),
  };
  if (semantics === 'unknown') {
    const matchers = distinctClasses.map(one => matcherFor(trigger, one));
    return known =>
      verdictOf(known, () => matchAllClasses(known, matchers), shared);
  }
  const matchOne = matcherFor(
    trigger,
    semantics === 'nats' ? 'mtChannel' : semantics,
  );
  return known => verdictOf(known, () => matchOne(known), shared);
}

/**
 * Judges a Trigger on one event.
 *
 * @public
 */
export function matchFilter(
  trigger: FilterFields,
  known: KnownEvent,
  options: { readonly brokerClass?: string },
): Verdict {
  return createMatcher(trigger, options)(known);
}

/**
 * Whether there can be any event that passes: false only where it is proven that there is none.
 *
 * @public
 */
export function canEverMatch(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): boolean {
  return (
    matchFilter(trigger, { attributes: {} }, options).verdict !== 'doesNotMatch'
  );
}

function matcherFor(
  trigger: FilterFields,
  semantics: Known,
): (known: KnownEvent) => Proof {
  const node = nodeOf(trigger, semantics);
  const isCanonical = semantics !== 'kafka';
  return known => matchByCases(node, known, { isCanonical });
}

function nodeOf(
  trigger: FilterFields,
  semantics: Known,
): (context: MatchContext) => Matched {
  switch (semantics) {
    case 'kafka':
      return createKafkaFilter(trigger);
    case 'rabbitmq':
      return createRabbitFilter(trigger);
    default:
      return createTriggerFilter(trigger).match;
  }
}

function matchAllClasses(
  known: KnownEvent,
  matchers: readonly ((known: KnownEvent) => Proof)[],
): Proof {
  const all = matchers.map(one => one(known));
  const results = all.reduce((sum, one) => sum | one.results, 0);
  const { reason } = matched(results, () => ({
    dialect: 'class',
    expected: verdictStatement('noClass', {}),
    children: all.map((one, index) => ({
      ...matched(one.results, () => ({
        dialect: 'class',
        expected: verdictStatement('asBrokersOf', {
          class: classOf(distinctClasses[index]),
        }),
        children: [one.reason()],
      })).reason(),
    })),
  }));
  return { results, reason, cases: Math.max(...all.map(({ cases }) => cases)) };
}

function verdictOf(
  known: KnownEvent,
  prove: () => Proof,
  { semantics, notes }: Pick<Verdict, 'semantics' | 'notes'>,
): Verdict {
  const { results, cases } = prove();
  const isOpen = !isDecided(results);
  const isDelivered = (results & delivering) !== 0;
  const definite = isDelivered ? 'matches' : 'doesNotMatch';
  const byCases = verdictStatement('byCases', { count: String(cases) });
  let tree: Reason | undefined;
  const treeOf = () => {
    // Proof once more: to keep all that a tree is made of takes much memory, and few trees are asked for.
    tree ??= prove().reason();
    return tree;
  };
  return {
    verdict: isOpen ? 'mayMatch' : definite,
    semantics,
    notes: cases > 1 ? [...notes, byCases] : notes,
    get deciding() {
      return decidingAttributes(treeOf(), isOpen ? known : undefined);
    },
    get reason() {
      return treeOf();
    },
  };
}

/**
 * What has to be shared beside every verdict on a Trigger.
 *
 * @internal
 */
export function notesFor(
  { filters, filterAttributes = {} }: FilterFields,
  {
    semantics,
    brokerClass = '',
  }: { readonly semantics: FilterSemantics; readonly brokerClass?: string },
): readonly VerdictStatement[] {
  const hasFilters = filters.length > 0;
  const hasOlder = Object.keys(filterAttributes).length > 0;
  const notes: VerdictStatement[] = [];
  if (semantics === 'unknown') {
    notes.push(
      brokerClass === ''
        ? verdictStatement('noClass', {})
        : verdictStatement('unknownClass', { class: brokerClass }),
    );
  }
  if (hasFilters && semantics === 'rabbitmq') {
    notes.push(verdictStatement('filtersIgnored', { class: brokerClass }));
  } else if (hasFilters && hasOlder && semantics !== 'unknown') {
    notes.push(verdictStatement('bothFields', {}));
  }
  const { unparsable } = createTriggerFilter({ filters });
  if (unparsable.length > 0 && semantics !== 'rabbitmq') {
    notes.push(verdictStatement('hasUnparsable', {}));
  }
  return notes;
}
