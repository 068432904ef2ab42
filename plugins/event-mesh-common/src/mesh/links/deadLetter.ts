import { Delivery } from '../../resources';
import { LinkDraft, draft } from './types';

/**
 * The dead letter sink that a delivery names.
 *
 * @internal
 */
export function deadLetterLink(
  delivery: Delivery | undefined,
  options: {
    /** Path of the delivery. */
    readonly field?: string;
    readonly index?: number;
    readonly resolvedUri?: string;
    readonly condition?: string;
    readonly inheritedFrom?: string;
  },
): LinkDraft[] {
  const { field = 'spec.delivery', resolvedUri, ...rest } = options;
  const sink = delivery?.deadLetterSink;
  return draft(
    sink && resolvedUri && !sink.resolvedUri ? { ...sink, resolvedUri } : sink,
    { role: 'deadLetterSink', field: `${field}.deadLetterSink`, ...rest },
  );
}
