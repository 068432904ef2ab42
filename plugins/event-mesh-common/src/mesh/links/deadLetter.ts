import { Delivery } from '../../resources';
import { LinkDraft, draft } from './types';

/**
 * The dead letter sink that a delivery names.
 *
 * @internal
 */
export function deadLetterLink(
  delivery: Delivery | undefined,
  options: Omit<LinkDraft, 'role' | 'field' | 'to'> & {
    /** Path of the delivery. */
    readonly field?: string;
    readonly resolvedUri?: string;
    /** What says it where the delivery does not. */
    readonly statusField?: string;
  },
): LinkDraft[] {
  const { field = 'spec.delivery', resolvedUri, ...rest } = options;
  const sink = delivery?.deadLetterSink;
  return draft(
    { ...(resolvedUri === undefined ? {} : { resolvedUri }), ...sink },
    { role: 'deadLetterSink', field: `${field}.deadLetterSink`, ...rest },
  );
}

/**
 * The dead letter sink of a Broker or Channel, from its spec or, where that says nothing, from its status.
 *
 * @internal
 */
export function ownDeadLetterLink(owner: {
  readonly delivery?: Delivery;
  readonly deadLetterSinkUri?: string;
}): LinkDraft[] {
  return deadLetterLink(owner.delivery, {
    resolvedUri: owner.deadLetterSinkUri,
    statusField: 'status.deadLetterSinkUri',
    condition: 'DeadLetterSinkResolved',
  });
}
