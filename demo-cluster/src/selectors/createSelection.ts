import { matchLabels } from './matchLabels';
import { matchFields, parseFieldSelector } from './parseFieldSelector';
import { parseLabelSelector } from './parseLabelSelector';

/** Which objects of a kind a request asks for. @internal */
export interface Selection {
  /** Whether labels or fields narrow it, which keeps the server from counting the rest. */
  readonly narrowed: boolean;
  has(object: Selectable): boolean;
}

/** What a selection looks at. @internal */
export interface Selectable {
  readonly name: string;
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** Reads the selection of a list or a watch; throws a SelectorError. @internal */
export function createSelection(
  query: URLSearchParams,
  namespace: string,
): Selection {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '');
  const fields = parseFieldSelector(query.get('fieldSelector') ?? '');
  return {
    narrowed: labels.length + fields.length > 0,
    has: object =>
      (!namespace || object.namespace === namespace) &&
      matchLabels(labels, object.labels) &&
      matchFields(fields, object),
  };
}
