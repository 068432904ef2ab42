import { Flow } from '../../resources';
import { deadLetterLink } from './deadLetter';
import { LinkDraft, draft } from './types';

/**
 * A Sequence names its steps in order, a Parallel its branches; both may send replies on.
 *
 * @internal
 */
export function flowLinks(flow: Flow): LinkDraft[] {
  const parallel = flow.ref.kind === 'Parallel';
  const steps = flow.steps.flatMap((step, index) => {
    const field = `spec.${parallel ? 'branches' : 'steps'}[${index}]`;
    return [
      ...draft(step.filter, {
        role: 'branchFilter',
        index,
        says: step.filterReady,
        field: `${field}.filter`,
      }),
      ...draft(step.subscriber, {
        role: parallel ? 'branchSubscriber' : 'step',
        index,
        says: step.ready,
        field: parallel ? `${field}.subscriber` : field,
      }),
      ...draft(step.reply, {
        role: 'branchReply',
        index,
        field: `${field}.reply`,
      }),
      ...deadLetterLink(step.delivery, { index, field: `${field}.delivery` }),
    ];
  });
  return [
    ...steps,
    ...draft(flow.reply, { role: 'reply', field: 'spec.reply' }),
  ];
}
