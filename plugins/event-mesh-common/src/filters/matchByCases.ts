import {
  Environment,
  KnownEvent,
  Predicate,
  createBudget,
  createEnvironment,
  split,
} from '../cesql';
import { memoize, memoizePerObject } from '../model';
import { MatchContext, Matched, Reason } from './reason';
import { Results, bits, delivering, namesOf } from './results';

/** Most cases of a proof; with more, the verdict stays undecided. */
const mostCases = 96;

/**
 * Most steps of all cases together. Beyond them, cases are not split further, so large filters are evaluated less
 * often.
 */
const mostSteps = 20_000;

/** Match with the number of cases that prove it. */
export type Proof = Matched & { readonly cases: number };

type Case = {
  readonly environment: Environment;
  readonly predicates: readonly Predicate[];
  readonly matched: Matched;
};

// The same event is matched with many Triggers.
const environmentOf = memoizePerObject((known: KnownEvent) =>
  memoize((isCanonical: boolean) => createEnvironment(known, { isCanonical })),
);

/**
 * Matches a filter with the knowledge about an event. Refines an undecided result by case splitting: if every case of
 * an undecided predicate has the same verdict, that is the verdict.
 */
export function matchByCases(
  match: (context: MatchContext) => Matched,
  known: KnownEvent,
  options: { readonly isCanonical: boolean },
): Proof {
  let steps = 0;
  const evaluateCase = (environment: Environment): Case => {
    const predicates: Predicate[] = [];
    const budget = createBudget();
    const matched = match({ known, environment, predicates, budget });
    steps += budget.used();
    return { environment, predicates, matched };
  };
  const whole = evaluateCase(environmentOf(known)(options.isCanonical));
  if (whole.matched.results === 0) {
    // The known attributes contradict each other.
    return { ...whole.matched, results: delivering | bits.fail, cases: 1 };
  }
  const open: Case[] = [whole];
  const closed: Matched[] = [];
  let evaluated = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    if (isDecided(next.matched.results)) {
      closed.push(next.matched);
      if (!isDecided(resultsOf(closed))) {
        return { ...whole.matched, cases: 1 };
      }
      continue;
    }
    const cases = steps <= mostSteps ? casesOf(next) : undefined;
    evaluated += cases?.length ?? 0;
    if (!cases || evaluated > mostCases) {
      return { ...whole.matched, cases: 1 };
    }
    // Cases without a result are impossible.
    open.push(
      ...cases
        .map(evaluateCase)
        .filter(({ matched: { results } }) => results !== 0),
    );
  }
  const results = resultsOf(closed);
  return closed.length > 0
    ? {
        results,
        cases: closed.length,
        reason: () =>
          mergeReasons(
            whole.matched.reason(),
            closed.map(({ reason }) => reason()),
          ),
      }
    : { ...whole.matched, cases: 1 };
}

/** Tests whether all possible results deliver the event, or none does. */
export function isDecided(results: Results): boolean {
  return (results & delivering) === 0 || (results & ~delivering) === 0;
}

function resultsOf(all: readonly Matched[]): Results {
  return all.reduce<Results>((sum, { results }) => sum | results, 0);
}

function casesOf({
  environment,
  predicates,
}: Case): readonly Environment[] | undefined {
  for (const predicate of predicates) {
    const cases = split(environment, predicate);
    if (cases) {
      return cases;
    }
  }
  return undefined;
}

/** Merges the reasons of all cases: each node gets its possible results in any of them. */
function mergeReasons(whole: Reason, cases: readonly Reason[]): Reason {
  const possible = namesOf(15).filter(name =>
    cases.some(one => one.possible.includes(name)),
  );
  const single = possible.length === 1 ? possible[0] : 'undecided';
  return {
    ...whole,
    possible,
    result: whole.result === 'skipped' ? 'skipped' : single,
    children: whole.children.map((child, index) =>
      mergeReasons(
        child,
        cases.map(one => one.children[index]),
      ),
    ),
  };
}
