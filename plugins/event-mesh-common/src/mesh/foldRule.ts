import { Resource } from '../resources';
import { isKnative, isOfKnativeGroup } from './isKnative';

/**
 * What becomes of a resource that another resource of the mesh controls.
 *
 * @internal
 */
export type FoldRule = {
  readonly folds: boolean;
  /** Whether the owner is as bad as this child. */
  readonly rollsUp: boolean;
};

const keep: FoldRule = { folds: false, rollsUp: false };
const foldQuietly: FoldRule = { folds: true, rollsUp: false };
const foldAndRollUp: FoldRule = { folds: true, rollsUp: true };

/**
 * Which owner's children fold, and which of them count for the owner's status. The first row that fits decides.
 *
 * @remarks A word with a capital is a kind, any other a type of resource; `foreign` is an owner of a group that is not
 * Knative's. What Knative makes, and for whom: docs/semantics/folding.md.
 */
const table: readonly (readonly [
  owner: string,
  child: string,
  rule: FoldRule,
])[] = [
  // The owner is its producer.
  ['*', 'EventType', keep],
  ['*', 'namespace', keep],
  // Not ready wherever authentication is off, which says nothing about what it guards.
  ['*', 'EventPolicy', foldQuietly],
  // The end of a Job is no statement about its JobSink.
  ['*', 'Job', foldQuietly],
  // A Knative Service says itself how it is; an old revision's Deployment does not.
  ['Service', 'workload', foldQuietly],
  // Not generated: tools give a person's Triggers the function that they serve as their owner.
  ['Service', '*', keep],
  // Somebody else's object may control what a person cares for, such as an application its Broker.
  ['foreign', 'workload', foldAndRollUp],
  ['foreign eventSource', 'eventSource', foldAndRollUp],
  ['foreign channel', 'channel', foldAndRollUp],
  ['foreign', '*', keep],
  // Broker and Channel to their channel, Trigger to its Subscription, flow to its channels and Subscriptions,
  // RequestReply to its Triggers, sources, sinks and transforms to their parts, and whatever pair comes next.
  ['*', '*', foldAndRollUp],
];

/**
 * Whether a controlled resource is shown as a part of its owner.
 *
 * @internal
 */
export function foldRule(owner: Resource, child: Resource): FoldRule {
  const isMade = child.type === 'workload' || isKnative(child);
  if (!isKnative(owner) || !isMade) {
    return keep;
  }
  const row = table.find(
    ([ownerWords, childWord]) =>
      ownerWords.split(' ').every(word => fits(owner, word)) &&
      fits(child, childWord),
  );
  return row ? row[2] : keep;
}

function fits(resource: Resource, word: string): boolean {
  return (
    word === '*' ||
    word === resource.ref.kind ||
    word === resource.type ||
    (word === 'foreign' && !isOfKnativeGroup(resource))
  );
}
