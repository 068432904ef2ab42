import { KnownEvent } from '../cesql';
import { FilterFields, createTriggerNode } from './createFilter';
import { createKafkaNode } from './kafka';
import { Proven, isDecided, judgeByCases } from './matchByCases';
import { createRabbitNode } from './rabbitmq';
import { Judged, Judging, Reason, decidingAttributes, judged } from './reason';
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
 * A Trigger's filter, read once to be judged on many events.
 *
 * @public
 */
export type Judge = (known: KnownEvent) => Verdict;

/** Classes that do not filter alike; one stands for those that do. */
const different = ['mtChannel', 'kafka', 'rabbitmq'] as const;
type Known = (typeof different)[number];

/**
 * Judges a Trigger by the rules of its broker's class. Of a class that is not known only that is certain on which the
 * known ones agree.
 *
 * @public
 */
export function createJudge(
  trigger: FilterFields,
  { brokerClass }: { readonly brokerClass?: string },
): Judge {
  const semantics = semanticsOf(brokerClass);
  const said = {
    semantics,
    notes: notesOn(trigger, { semantics, brokerClass }),
  };
  if (semantics === 'unknown') {
    const judges = different.map(one => judgeAs(trigger, one));
    return known => verdictOf(known, () => allClasses(known, judges), said);
  }
  const judgeOne = judgeAs(
    trigger,
    semantics === 'nats' ? 'mtChannel' : semantics,
  );
  return known => verdictOf(known, () => judgeOne(known), said);
}

/**
 * Judges a Trigger on one event.
 *
 * @public
 */
export function judge(
  trigger: FilterFields,
  known: KnownEvent,
  options: { readonly brokerClass?: string },
): Verdict {
  return createJudge(trigger, options)(known);
}

/**
 * Whether there can be any event that passes: false only where it is proven that there is none.
 *
 * @public
 */
export function canEverPass(
  trigger: FilterFields,
  options: { readonly brokerClass?: string },
): boolean {
  return judge(trigger, { attributes: {} }, options).verdict !== 'doesNotMatch';
}

function judgeAs(
  trigger: FilterFields,
  semantics: Known,
): (known: KnownEvent) => Proven {
  const node = nodeOf(trigger, semantics);
  const isCanonical = semantics !== 'kafka';
  return known => judgeByCases(node, known, { isCanonical });
}

function nodeOf(
  trigger: FilterFields,
  semantics: Known,
): (judging: Judging) => Judged {
  switch (semantics) {
    case 'kafka':
      return createKafkaNode(trigger);
    case 'rabbitmq':
      return createRabbitNode(trigger);
    default:
      return createTriggerNode(trigger).judge;
  }
}

function allClasses(
  known: KnownEvent,
  judges: readonly ((known: KnownEvent) => Proven)[],
): Proven {
  const all = judges.map(one => one(known));
  const results = all.reduce((sum, one) => sum | one.results, 0);
  const { reason } = judged(results, () => ({
    dialect: 'class',
    expected: verdictStatement('noClass', {}),
    children: all.map((one, index) => ({
      ...judged(one.results, () => ({
        dialect: 'class',
        expected: verdictStatement('asBrokersOf', {
          class: classOf(different[index]),
        }),
        children: [one.reason()],
      })).reason(),
    })),
  }));
  return { results, reason, cases: Math.max(...all.map(({ cases }) => cases)) };
}

function verdictOf(
  known: KnownEvent,
  prove: () => Proven,
  { semantics, notes }: Pick<Verdict, 'semantics' | 'notes'>,
): Verdict {
  const { results, cases } = prove();
  const isOpen = !isDecided(results);
  const isDelivered = (results & delivering) !== 0;
  const definite = isDelivered ? 'matches' : 'doesNotMatch';
  const byCases = verdictStatement('byCases', { count: String(cases) });
  let tree: Reason | undefined;
  const treeOf = () => {
    // Proven once more: to keep all that a tree is made of takes much memory, and few trees are asked for.
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
 * What has to be said beside every verdict on a Trigger.
 *
 * @internal
 */
export function notesOn(
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
  const { unparsable } = createTriggerNode({ filters });
  if (unparsable.length > 0 && semantics !== 'rabbitmq') {
    notes.push(verdictStatement('hasUnparsable', {}));
  }
  return notes;
}
