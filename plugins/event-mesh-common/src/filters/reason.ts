import { Predicate, Budget, KnownEvent, Environment } from '../cesql';
import { Filter } from '../resources';
import { FilterResult, Results, namesOf } from './results';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * What a filter, or a part of one, says of an event of which not all may be known. It mirrors the filter.
 *
 * @public
 */
export type Reason = {
  /** `attributes` is the older filter, `attribute` one key of a map; `class` the rules of one broker class. */
  readonly dialect:
    | Filter['dialect']
    | 'attributes'
    | 'attribute'
    | 'none'
    | 'class';
  /** `undecided` where more than one result is possible, `skipped` where the broker does not look at it. */
  readonly result: FilterResult | 'undecided' | 'skipped';
  readonly possible: readonly FilterResult[];
  readonly expected: VerdictStatement;
  /** What is known of the attributes that it looks at, and what else explains the result. */
  readonly actual: readonly VerdictStatement[];
  /** The attributes that it looks at, sorted. */
  readonly attributes: readonly string[];
  readonly children: readonly Reason[];
};

/**
 * What a judgement goes by.
 *
 * @internal
 */
export type MatchContext = {
  readonly known: KnownEvent;
  readonly environment: Environment;
  /** Where open questions are noted. */
  readonly predicates: Predicate[];
  readonly budget: Budget;
};

/**
 * The results of a node, and the tree below it, which is made only where somebody asks for it.
 *
 * @internal
 */
export type Matched = {
  readonly results: Results;
  readonly reason: () => Reason;
};

/** @internal */
export function matched(
  results: Results,
  partsOf: () => Pick<Reason, 'dialect' | 'expected'> & Partial<Reason>,
): Matched {
  return {
    results,
    reason: () => {
      const possible = namesOf(results);
      const parts = partsOf();
      const { children = [] } = parts;
      return {
        result: possible.length === 1 ? possible[0] : 'undecided',
        possible,
        actual: [],
        attributes: [
          ...new Set(children.flatMap(({ attributes }) => attributes)),
        ].sort(),
        children,
        ...parts,
      };
    },
  };
}

/** What is known of an attribute. @internal */
export function describeKnown(
  { attributes, isComplete }: KnownEvent,
  attribute: string,
): VerdictStatement {
  const known = Object.hasOwn(attributes, attribute)
    ? attributes[attribute]
    : undefined;
  if (!known) {
    return verdictStatement(isComplete ? 'isAbsent' : 'isNotKnown', {
      attribute,
    });
  }
  if ('absent' in known) {
    return verdictStatement('isAbsent', { attribute });
  }
  return 'value' in known
    ? verdictStatement('hasValue', { attribute, actual: String(known.value) })
    : verdictStatement('hasPattern', {
        attribute,
        actual: known.pieces.join('…'),
      });
}

/**
 * The leaves of a reason on which its result rests: the one that failed, all that had to pass, or those that are open.
 *
 * @public
 */
export function decidingLeaves(reason: Reason): readonly Reason[] {
  const children = reason.children.filter(({ result }) => result !== 'skipped');
  if (children.length === 0) {
    return reason.children.length === 0 ? [reason] : [];
  }
  return decidingChildren(reason, children).flatMap(decidingLeaves);
}

function decidingChildren(
  { dialect, result }: Reason,
  children: readonly Reason[],
): readonly Reason[] {
  const decisive = dialect === 'any' ? 'pass' : 'fail';
  const opens = children.filter(child => child.result === 'undecided');
  if (dialect === 'not' || dialect === 'class') {
    return children;
  }
  if (result === 'undecided') {
    return opens.length > 0 ? opens : children;
  }
  const found = children.find(
    child => child.result === decisive || child.result === 'crash',
  );
  if (result === decisive || result === 'crash') {
    // By cases, none of them decides alone.
    return found ? [found] : opens;
  }
  return children;
}

/**
 * The attributes of these leaves, sorted; of an open verdict only those whose values would tell more.
 *
 * @internal
 */
export function decidingAttributes(
  reason: Reason,
  known: KnownEvent | undefined,
): readonly string[] {
  const names = decidingLeaves(reason).flatMap(leaf => leaf.attributes);
  return [...new Set(names)]
    .filter(name => !known || !isFixed(name, known))
    .sort();
}

function isFixed(name: string, { attributes, isComplete }: KnownEvent) {
  return Object.hasOwn(attributes, name)
    ? !('pieces' in attributes[name])
    : isComplete === true;
}
