import {
  Predicate,
  Environment,
  KnownEvent,
  createBudget,
  createEnvironment,
  split,
} from '../cesql';
import { Matched, MatchContext, Reason } from './reason';
import { Results, bits, delivering, namesOf } from './results';

/** More cases are not looked at: then the verdict stays open. */
const mostCases = 96;

/** Nor are more where the steps that all of them took are so many: a large filter is not looked at so often. */
const mostSteps = 20_000;

/**
 * A judgement, and how many cases it rests on.
 *
 * @internal
 */
export type Proof = Matched & { readonly cases: number };

type Case = {
  readonly environment: Environment;
  readonly predicates: readonly Predicate[];
  readonly matched: Matched;
};

/**
 * Judges a filter on what is known of an event. What stays open at once is taken apart: where every case that an open
 * question leaves gives the same verdict, that is the verdict.
 *
 * @internal
 */
export function matchByCases(
  match: (context: MatchContext) => Matched,
  known: KnownEvent,
  options: { readonly isCanonical: boolean },
): Proof {
  let steps = 0;
  const look = (environment: Environment): Case => {
    const predicates: Predicate[] = [];
    const budget = createBudget();
    const matched = match({ known, environment, predicates, budget });
    steps += budget.used();
    return { environment, predicates, matched };
  };
  const whole = look(environmentOf(known, options));
  if (whole.matched.results === 0) {
    // What is known contradicts itself.
    return { ...whole.matched, results: delivering | bits.fail, cases: 1 };
  }
  const open: Case[] = [whole];
  const closed: Matched[] = [];
  let looks = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    if (isDecided(next.matched.results)) {
      closed.push(next.matched);
      if (!isDecided(resultsOf(closed))) {
        return { ...whole.matched, cases: 1 };
      }
      continue;
    }
    const cases = steps <= mostSteps ? casesOf(next) : undefined;
    looks += cases?.length ?? 0;
    if (!cases || looks > mostCases) {
      return { ...whole.matched, cases: 1 };
    }
    // Cases without any result cannot happen.
    open.push(
      ...cases.map(look).filter(({ matched: { results } }) => results !== 0),
    );
  }
  const results = resultsOf(closed);
  return closed.length > 0
    ? {
        results,
        cases: closed.length,
        reason: () =>
          together(
            whole.matched.reason(),
            closed.map(({ reason }) => reason()),
          ),
      }
    : { ...whole.matched, cases: 1 };
}

// The same event is matched by many Triggers.
const environments = { true: new WeakMap(), false: new WeakMap() } as Readonly<
  Record<'true' | 'false', WeakMap<KnownEvent, Environment>>
>;

function environmentOf(
  known: KnownEvent,
  options: { readonly isCanonical: boolean },
): Environment {
  const cache = environments[options.isCanonical ? 'true' : 'false'];
  const environment = cache.get(known) ?? createEnvironment(known, options);
  cache.set(known, environment);
  return environment;
}

/** All that may happen is delivered, or nothing is. @internal */
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

/** The tree with the results that its nodes have in any of the cases. */
function together(whole: Reason, cases: readonly Reason[]): Reason {
  const possible = namesOf(15).filter(name =>
    cases.some(one => one.possible.includes(name)),
  );
  const single = possible.length === 1 ? possible[0] : 'undecided';
  return {
    ...whole,
    possible,
    result: whole.result === 'skipped' ? 'skipped' : single,
    children: whole.children.map((child, index) =>
      together(
        child,
        cases.map(one => one.children[index]),
      ),
    ),
  };
}
