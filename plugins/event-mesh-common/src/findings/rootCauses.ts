import { compareText } from '../model';
import { LinkRole, MeshResource } from '../mesh';
import { isMissing } from './unresolvedReferences';
import { FindingContext } from './findingContext';

/**
 * Something that is not well because of itself, and what is not well because of it.
 *
 * @internal
 */
export type RootCause = {
  readonly found: MeshResource;
  /** Sorted ids. */
  readonly affected: readonly string[];
  /** It names something that is not there, which another finding says. */
  readonly isExplained: boolean;
};

/** Whose health an owner depends on, the likeliest cause first. */
const causes: readonly LinkRole[] = [
  ...(['broker', 'channel', 'backingChannel', 'dependency'] as const),
  ...(['subscriber', 'sink', 'step'] as const),
  ...(['branchFilter', 'branchSubscriber', 'branchReply'] as const),
  ...(['reply', 'deadLetterSink', 'subject', 'reference'] as const),
];

const kept = new WeakMap<FindingContext, readonly RootCause[]>();

/**
 * What is not well, each with all that it takes down: a Trigger that is not ready because its broker is not is one of the
 * broker's.
 *
 * @internal
 */
export function rootCausesOf(context: FindingContext): readonly RootCause[] {
  const known = kept.get(context) ?? findRoots(context);
  kept.set(context, known);
  return known;
}

function findRoots(context: FindingContext): readonly RootCause[] {
  const affected = new Map<string, string[]>();
  for (const found of context.shown.filter(isUnhealthy)) {
    const root = rootFor(found, context);
    const others = affected.get(root) ?? [];
    affected.set(root, found.id === root ? others : [...others, found.id]);
  }
  return [...affected]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, ids]) => {
      const found = context.mesh.resources.get(id);
      return found
        ? [{ found, affected: ids, isExplained: isExplained(found, context) }]
        : [];
    });
}

/** Not well, and it says so; what says nothing may be too young to tell. */
function isUnhealthy({ resource, status }: MeshResource): boolean {
  const { state, reason, message } = status;
  switch (resource.type) {
    case 'workload':
    case 'namespace':
    case 'other':
      return false;
    case 'eventPolicy':
      // They are not ready wherever authentication is off, which is no mistake.
      return false;
    default:
      return (
        state === 'notReady' ||
        state === 'notReconciled' ||
        (state === 'unknown' && Boolean(reason || message))
      );
  }
}

function rootFor(found: MeshResource, context: FindingContext): string {
  const seen = new Set<string>();
  let at = found;
  let up: MeshResource | undefined = found;
  while (up && !seen.has(up.id)) {
    at = up;
    seen.add(at.id);
    up = isExplained(at, context) ? undefined : causeOf(at, context);
  }
  return at.id;
}

/** What one depends on that is not well either, where its own status speaks of just that. */
function causeOf(
  { id, status }: MeshResource,
  { links, mesh }: FindingContext,
): MeshResource | undefined {
  const isSilent = status.state === 'notReconciled';
  for (const role of causes) {
    for (const link of links.of(id, role)) {
      const end = mesh.resources.get(link.target);
      const isBad =
        link.status.state === 'notReady' || link.status.state === 'unknown';
      const speaks = isSilent
        ? role === 'broker'
        : isBad && link.status !== status;
      if (speaks && end && end.id !== id && isUnhealthyTarget(end)) {
        return end;
      }
    }
  }
  return undefined;
}

function isUnhealthyTarget({ status: { state } }: MeshResource): boolean {
  return !['ready', 'notApplicable'].includes(state);
}

function isExplained({ id }: MeshResource, context: FindingContext): boolean {
  return context.links.of(id).some(link => isMissing(link, context));
}
