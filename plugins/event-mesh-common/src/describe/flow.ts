import { Flow } from '../resources';
import { Statement, statement } from './statement';
import { About } from './about';
import { describeDeadLetters, describeDelivery } from './delivery';

/** @internal */
export function describeFlow(flow: Flow, about: About): Statement[] {
  return flow.ref.kind === 'Parallel'
    ? describeParallel(flow, about)
    : describeSequence(flow, about);
}

function describeSequence(flow: Flow, about: About): Statement[] {
  const reply = about.target('reply');
  return [
    statement('sequenceRuns', { count: flow.steps.length }),
    ...flow.steps.flatMap(({ delivery }, index) => {
      const subscriber = about.target('step', index);
      return [
        ...(subscriber
          ? [statement('sequenceStep', { number: index + 1, subscriber })]
          : []),
        ...describeDelivery(delivery),
        ...describeDeadLetters(about, index),
      ];
    }),
    reply
      ? statement('sequenceEnds', { reply })
      : statement('sequenceDrops', {}),
  ];
}

function describeParallel(flow: Flow, about: About): Statement[] {
  const reply = about.target('reply');
  return [
    statement('parallelRuns', { count: flow.steps.length }),
    ...flow.steps.flatMap(({ delivery }, index) => [
      ...describeBranch(about, index),
      ...describeDelivery(delivery),
      ...describeDeadLetters(about, index),
    ]),
    reply
      ? statement('parallelReply', { reply })
      : statement('parallelDrops', {}),
  ];
}

function describeBranch(about: About, index: number): Statement[] {
  const number = index + 1;
  const subscriber = about.target('branchSubscriber', index);
  const filter = about.target('branchFilter', index);
  const reply = about.target('branchReply', index);
  return [
    ...(subscriber && filter
      ? [statement('parallelBranchFiltered', { number, subscriber, filter })]
      : []),
    ...(subscriber && !filter
      ? [statement('parallelBranch', { number, subscriber })]
      : []),
    ...(reply ? [statement('parallelBranchReply', { number, reply })] : []),
  ];
}
