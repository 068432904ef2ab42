import { Budget, Environment, KnownEvent, Predicate } from '../cesql';
import { Filter } from '../resources';
import { FilterResult, Results, namesOf } from './results';
import { VerdictStatement, verdictStatement } from './statement';

/**
 * Reason for the result of a filter, or of a part of one. The tree mirrors the filter.
 *
 * @public
 */
export type Reason = {
  /** `attributes` is the legacy filter, `attribute` one key of a map, `class` the semantics of one broker class. */
  readonly dialect:
    | Filter['dialect']
    | 'attributes'
    | 'attribute'
    | 'none'
    | 'class';
  /** `undecided` if more than one result is possible, `skipped` if the broker does not evaluate it. */
  readonly result: FilterResult | 'undecided' | 'skipped';
  readonly possible: readonly FilterResult[];
  readonly expected: VerdictStatement;
  /** Knowledge about its attributes, and other explanations of the result. */
  readonly actual: readonly VerdictStatement[];
  /** Its attributes, sorted. */
  readonly attributes: readonly string[];
  readonly children: readonly Reason[];
};

/** Context of a match. */
export type MatchContext = {
  readonly known: KnownEvent;
  readonly environment: Environment;
  /** Receives the undecided predicates. */
  readonly predicates: Predicate[];
  readonly budget: Budget;
};

/** Possible results of a filter, with the reason, which is built on demand. */
export type Matched = {
  readonly results: Results;
  readonly reason: () => Reason;
};

/** Creates a match with a reason that is built on demand. */
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

/** Returns the knowledge about an attribute as a statement. */
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
 * Returns the leaves of a reason that decide its result: the one that failed, all that had to pass, or the undecided
 * ones.
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
    // In a proof by case splitting, no single child decides.
    return found ? [found] : opens;
  }
  return children;
}

/** Returns the attributes of the deciding leaves, sorted; for an undecided verdict only the unknown ones. */
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
