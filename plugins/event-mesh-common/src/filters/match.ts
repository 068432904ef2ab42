import { KnownEvent } from '../cesql';
import { FilterFields, createTriggerFilter } from './createFilter';
import { createKafkaFilter } from './kafka';
import { Proof, isDecided, matchByCases } from './matchByCases';
import { createRabbitFilter } from './rabbitmq';
import {
  MatchContext,
  Matched,
  Reason,
  decidingAttributes,
  matched,
} from './reason';
import { delivering } from './results';
import {
  FilterSemantics,
  classOf,
  distinctClasses,
  semanticsOf,
} from './semantics';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * Verdict on whether a Trigger matches the events that are consistent with the knowledge: all of them, none, or
 * possibly some. The reason is built on demand.
 *
 * @public
 */
export type Verdict = {
  readonly verdict: 'matches' | 'mayMatch' | 'doesNotMatch';
  /** Filter semantics that apply. */
  readonly semantics: FilterSemantics;
  /** Deciding attributes, sorted; if the verdict is undecided, the unknown ones. */
  readonly deciding: readonly string[];
  readonly notes: readonly VerdictStatement[];
  readonly reason: Reason;
};

/**
 * Matches the compiled filter of a Trigger with the knowledge about an event.
 *
 * @public
 */
export type Matcher = (known: KnownEvent) => Verdict;

type DistinctClass = (typeof distinctClasses)[number];

/**
 * Compiles the filter of a Trigger with the semantics of its broker class. For an unknown class, only a verdict that
 * all known classes agree on is certain.
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
 * Matches the filter of a Trigger with the knowledge about one event.
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
 * Returns whether any event can match: false only if it is proven that none does.
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
  semantics: DistinctClass,
): (known: KnownEvent) => Proof {
  const node = nodeOf(trigger, semantics);
  const isCanonical = semantics !== 'kafka';
  return known => matchByCases(node, known, { isCanonical });
}

function nodeOf(
  trigger: FilterFields,
  semantics: DistinctClass,
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
    // The proof is repeated on demand: to keep everything that a reason is built from takes much memory, and few
    // reasons are requested.
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

/** Returns the notes on every verdict of a Trigger. */
function notesFor(
  { filters, filterAttributes = {} }: FilterFields,
  {
    semantics,
    brokerClass = '',
  }: { readonly semantics: FilterSemantics; readonly brokerClass?: string },
): readonly VerdictStatement[] {
  const hasFilters = filters.length > 0;
  const hasLegacy = Object.keys(filterAttributes).length > 0;
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
  } else if (hasFilters && hasLegacy && semantics !== 'unknown') {
    notes.push(verdictStatement('bothFields', {}));
  }
  const { unparsable } = createTriggerFilter({ filters });
  if (unparsable.length > 0 && semantics !== 'rabbitmq') {
    notes.push(verdictStatement('hasUnparsable', {}));
  }
  return notes;
}
