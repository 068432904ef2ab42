import {
  Atom,
  Knowledge,
  KnownEvent,
  createBudget,
  createKnowledge,
  split,
} from '../cesql';
import { Judged, Judging, Reason } from './reason';
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
export type Proven = Judged & { readonly cases: number };

type Case = {
  readonly knowledge: Knowledge;
  readonly atoms: readonly Atom[];
  readonly judged: Judged;
};

/**
 * Judges a filter on what is known of an event. What stays open at once is taken apart: where every case that an open
 * question leaves gives the same verdict, that is the verdict.
 *
 * @internal
 */
export function judgeByCases(
  judge: (judging: Judging) => Judged,
  known: KnownEvent,
  options: { readonly isCanonical: boolean },
): Proven {
  let steps = 0;
  const look = (knowledge: Knowledge): Case => {
    const atoms: Atom[] = [];
    const budget = createBudget();
    const judged = judge({ known, knowledge, atoms, budget });
    steps += budget.used();
    return { knowledge, atoms, judged };
  };
  const whole = look(knowledgeOf(known, options));
  if (whole.judged.results === 0) {
    // What is known contradicts itself.
    return { ...whole.judged, results: delivering | bits.fail, cases: 1 };
  }
  const open: Case[] = [whole];
  const closed: Judged[] = [];
  let looks = 1;
  for (let next = open.pop(); next; next = open.pop()) {
    if (isDecided(next.judged.results)) {
      closed.push(next.judged);
      if (!isDecided(resultsOf(closed))) {
        return { ...whole.judged, cases: 1 };
      }
      continue;
    }
    const cases = steps <= mostSteps ? casesOf(next) : undefined;
    looks += cases?.length ?? 0;
    if (!cases || looks > mostCases) {
      return { ...whole.judged, cases: 1 };
    }
    // Cases without any result cannot happen.
    open.push(
      ...cases.map(look).filter(({ judged: { results } }) => results !== 0),
    );
  }
  const results = resultsOf(closed);
  return closed.length > 0
    ? {
        results,
        cases: closed.length,
        reason: () =>
          together(
            whole.judged.reason(),
            closed.map(({ reason }) => reason()),
          ),
      }
    : { ...whole.judged, cases: 1 };
}

// The same event is judged by many Triggers.
const made = { true: new WeakMap(), false: new WeakMap() } as Readonly<
  Record<'true' | 'false', WeakMap<KnownEvent, Knowledge>>
>;

function knowledgeOf(
  known: KnownEvent,
  options: { readonly isCanonical: boolean },
): Knowledge {
  const cache = made[options.isCanonical ? 'true' : 'false'];
  const knowledge = cache.get(known) ?? createKnowledge(known, options);
  cache.set(known, knowledge);
  return knowledge;
}

/** All that may happen is delivered, or nothing is. @internal */
export function isDecided(results: Results): boolean {
  return (results & delivering) === 0 || (results & ~delivering) === 0;
}

function resultsOf(all: readonly Judged[]): Results {
  return all.reduce<Results>((sum, { results }) => sum | results, 0);
}

function casesOf({ knowledge, atoms }: Case): readonly Knowledge[] | undefined {
  for (const atom of atoms) {
    const cases = split(knowledge, atom);
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
