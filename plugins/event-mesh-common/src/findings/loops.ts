import { Explored, ExploredHop, stronglyConnected } from '../flow';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { namesOf } from './names';
import { FindingRule } from './rule';
import { Finding, Severity } from './types';

/**
 * Ways on which events come back to where they were: with replies on them, or by forwarding alone.
 *
 * @remarks A loop of filters that all match is one; with a filter that only may match, or a reply that nothing records, it is
 * one that there may be. What goes to dead letter sinks does not count: it goes round only while something fails.
 * @internal
 */
export const loops: FindingRule = {
  codes: ['replyLoop', 'forwardingLoop'],
  *find(context) {
    const { steps: all, visits } = yield* context.explored();
    const steps = all.filter(({ step }) => step.role !== 'deadLetterSink');
    const certain = groupsOf(
      steps.filter(one => !isOpen(one)),
      visits,
    );
    const inCertain = new Set(certain.flat().map(({ from }) => from));
    const possible = groupsOf(steps, visits).filter(group =>
      group.every(({ from }) => !inCertain.has(from)),
    );
    yield* merged([
      ...certain.map(group => ofGroup(group, true, context)),
      ...possible.map(group => ofGroup(group, false, context)),
    ]);
  },
};

function isOpen({ step }: ExploredHop): boolean {
  const isUnrecorded =
    step.role === 'reply' &&
    step.reach === 'maybe' &&
    step.to.event.state === 'unknown';
  return step.verdict?.verdict === 'mayMatch' || isUnrecorded;
}

/** The steps within each group of visits that come back to each other. */
function groupsOf(
  steps: readonly ExploredHop[],
  visits: Explored['visits'],
): readonly (readonly ExploredHop[])[] {
  const groups = stronglyConnected(visits.length, steps);
  const groupOf = new Map(
    groups.flatMap((group, number) => group.map(visit => [visit, number])),
  );
  const within = groups.map((): ExploredHop[] => []);
  for (const step of steps) {
    const number = groupOf.get(step.from);
    if (number !== undefined && number === groupOf.get(step.to)) {
      within[number].push(step);
    }
  }
  return within;
}

type Loop = Pick<Finding, 'severity'> & {
  readonly code: 'replyLoop' | 'forwardingLoop';
  readonly via: readonly string[];
  readonly members: readonly string[];
  readonly types: readonly string[];
  readonly context: FindingContext;
};

function ofGroup(
  steps: readonly ExploredHop[],
  isCertain: boolean,
  context: FindingContext,
): Loop {
  const hasReply = steps.some(({ step }) => step.role === 'reply');
  const sorted = (ids: readonly string[]) => [...new Set(ids)].sort();
  return {
    code: hasReply ? 'replyLoop' : 'forwardingLoop',
    severity: severityOf(isCertain, hasReply),
    via: sorted(steps.flatMap(({ step }) => step.via ?? [])),
    members: sorted(
      steps
        .map(({ step }) => step.to.id)
        .filter(id => context.resource(id)?.type !== 'workload'),
    ),
    types: sorted(steps.flatMap(({ step }) => step.to.event.type ?? [])),
    context,
  };
}

function severityOf(isCertain: boolean, hasReply: boolean): Severity {
  if (!isCertain) {
    return 'info';
  }
  return hasReply ? 'warning' : 'error';
}

/** One for all events that go round on the same way. */
function merged(all: readonly Loop[]): readonly Finding[] {
  const byWay = new Map<string, Loop[]>();
  for (const loop of all) {
    const key = loop.via.join(' ');
    byWay.set(key, [...(byWay.get(key) ?? []), loop]);
  }
  return [...byWay].map(([key, found]) => {
    const [{ code, severity, via, context }] = found;
    const types = [...new Set(found.flatMap(loop => loop.types))].sort();
    const places = found.flatMap(loop => loop.members).sort();
    return finding(
      code,
      {
        who: namesOf(context.mesh, via),
        type: types.length > 0 ? types.join(', ') : '*',
      },
      { severity, about: [...via, ...places], key },
    );
  });
}
