import { Flow } from '../../resources';
import { deliver, deliverFailed } from './deliver';
import { FlowContext } from '../../mesh';
import { unknownEvent } from './traceEvents';
import { Caller, Hop, Visit } from './types';

/**
 * Into a flow: to the first step of a Sequence, or to the filters of all branches of a Parallel.
 *
 * @internal
 */
export function fromFlow(
  { id, event }: Visit,
  { steps, ref }: Flow,
  context: FlowContext,
): readonly Hop[] {
  if (ref.kind !== 'Parallel') {
    return steps.length > 0 ? toStep(id, { index: 0, event }, context) : [];
  }
  return steps.flatMap((_, index) => {
    const filters = context.links.of(id, 'branchFilter', index);
    return filters.length > 0
      ? filters.map(link =>
          deliver(link, event, {
            role: 'branchFilter',
            caller: { type: 'filter', id, index },
          }),
        )
      : toBranch(id, { index, event }, context);
  });
}

type Arriving = Pick<Visit, 'event'> & Pick<Caller, 'index'>;

/**
 * To one step of a Sequence.
 *
 * @internal
 */
function toStep(
  id: string,
  { index, event }: Arriving,
  context: FlowContext,
): readonly Hop[] {
  const steps = context.links.of(id, 'step', index).map(link =>
    deliver(link, event, {
      role: 'step',
      caller: { type: 'step', id, index },
    }),
  );
  return [...steps, ...deliverFailed(id, event, { context, index })];
}

/**
 * To the subscriber of a branch, or, where it has none, to where its replies go.
 *
 * @internal
 */
export function toBranch(
  id: string,
  { index, event }: Arriving,
  context: FlowContext,
): readonly Hop[] {
  const subscribers = context.links.of(id, 'branchSubscriber', index);
  return subscribers.length > 0
    ? [
        ...subscribers.map(link =>
          deliver(link, event, {
            role: 'branchSubscriber',
            caller: { type: 'branch', id, index },
          }),
        ),
        ...deliverFailed(id, event, { context, index }),
      ]
    : fromBranch(id, { index, event }, context);
}

/**
 * What a branch answers goes to its own reply destination, or else to that of the Parallel.
 *
 * @internal
 */
export function fromBranch(
  id: string,
  { index, event }: Arriving,
  { links }: FlowContext,
): readonly Hop[] {
  const own = links.of(id, 'branchReply', index);
  return (own.length > 0 ? own : links.of(id, 'reply')).map(link =>
    deliver(link, event, { role: 'branchReply', index }),
  );
}

/**
 * What comes after a step of a Sequence: the next one, or the reply destination.
 *
 * @internal
 */
export function afterStep(
  { id, index }: Pick<Caller, 'id' | 'index'>,
  context: FlowContext,
): readonly Hop[] {
  const resource = context.resource(id);
  const count = resource?.type === 'flow' ? resource.steps.length : 0;
  return index + 1 < count
    ? toStep(id, { index: index + 1, event: unknownEvent }, context)
    : context.links
        .of(id, 'reply')
        .map(link => deliver(link, unknownEvent, { role: 'reply' }));
}
