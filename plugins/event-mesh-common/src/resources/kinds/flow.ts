import { readDelivery } from '../delivery';
import { readDestination, readRequiredDestination } from '../destination';
import { Field, child } from '../fields/field';
import { entries } from '../fields/collections';
import { isObject } from '../fields/jsonType';
import { withoutUndefined } from '../fields/withoutUndefined';
import { Flow, FlowStep } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';
import { readBranchReadiness, readStepReadiness } from './stepReadiness';

/**
 * Reads a Sequence or Parallel. Steps and branches keep their index: an unreadable one becomes an empty one.
 *
 * @internal
 */
export function readFlow(object: ObjectToRead): Flow {
  const { base, namespace, spec, status } = object;
  const steps =
    base.ref.kind === 'Parallel'
      ? entries(child(spec, 'branches')).map((field, index) => {
          const branch = readBranch(field, namespace);
          const hasFilter = branch.filter !== undefined;
          return withoutUndefined({
            ...branch,
            ...readBranchReadiness(status, index, hasFilter),
          });
        })
      : entries(child(spec, 'steps')).map((step, index) =>
          withoutUndefined({
            ...readStep(step, namespace),
            ready: readStepReadiness(status, index),
          }),
        );
  return projected<Flow>(base, {
    type: 'flow',
    steps,
    reply: readDestination(child(spec, 'reply'), namespace),
  });
}

// A step is a Destination and has its delivery as a further field.
function readStep(step: Field, namespace: string): FlowStep {
  return {
    subscriber: readRequiredDestination(step, namespace),
    delivery: readDelivery(child(step, 'delivery'), namespace),
  };
}

function readBranch(branch: Field, namespace: string): FlowStep {
  return {
    subscriber: isObject(branch.value)
      ? readRequiredDestination(child(branch, 'subscriber'), namespace)
      : undefined,
    filter: readDestination(child(branch, 'filter'), namespace),
    reply: readDestination(child(branch, 'reply'), namespace),
    delivery: readDelivery(child(branch, 'delivery'), namespace),
  };
}
