import { Resource } from '../resources';

/**
 * What becomes of a resource that another resource of the mesh controls.
 *
 * @internal
 */
export type FoldRule = {
  readonly folds: boolean;
  /** Whether the owner, itself ready, is as bad as this child. */
  readonly rollsUp: boolean;
};

const keep: FoldRule = { folds: false, rollsUp: false };
const foldQuietly: FoldRule = { folds: true, rollsUp: false };
const foldAndRollUp: FoldRule = { folds: true, rollsUp: true };

/**
 * Exceptions, by owner's kind and child's kind; `*` is any. The first row that fits decides.
 *
 * @remarks Every other Knative child of a Knative owner folds and rolls up. A Job's end is no statement about its
 * JobSink, nor an old revision's Deployment about its Service, nor a derived EventPolicy, which is not ready wherever
 * authentication is off, about what it guards.
 */
const exceptions: readonly (readonly [
  owner: string,
  child: string,
  rule: FoldRule,
])[] = [
  ['*', 'EventType', keep],
  ['*', 'Namespace', keep],
  ['*', 'Job', foldQuietly],
  ['*', 'EventPolicy', foldQuietly],
  ['Service', 'Deployment', foldQuietly],
  ['Service', 'Service', foldQuietly],
  ['Service', 'Configuration', foldQuietly],
  ['Service', 'Route', foldQuietly],
  // Not generated: tools give a person's Triggers the function that they serve as their owner.
  ['Service', '*', keep],
];

/**
 * Whether a controlled resource is shown as a part of its owner.
 *
 * @internal
 */
export function foldRule(owner: Resource, child: Resource): FoldRule {
  const ownWorkload = child.type === 'workload' || isKnative(child);
  if (!isKnative(owner) || !ownWorkload) {
    return keep;
  }
  const row = exceptions.find(
    ([ownerKind, childKind]) =>
      (ownerKind === '*' || ownerKind === owner.ref.kind) &&
      (childKind === '*' || childKind === child.ref.kind),
  );
  return row ? row[2] : foldAndRollUp;
}

/**
 * Whether a resource is of Knative's own world, third-party sources and channels included.
 *
 * @internal
 */
export function isKnative(resource: Resource): boolean {
  switch (resource.type) {
    case 'namespace':
      return false;
    case 'workload':
    case 'other':
      return /(^|\.)knative\.dev$/.test(resource.ref.group);
    default:
      return true;
  }
}
