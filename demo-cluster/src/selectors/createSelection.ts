import { JsonObject } from '../json';
import { matchFields } from './matchFields';
import { matchLabels } from './matchLabels';
import { parseFieldSelector } from './parseFieldSelector';
import { parseLabelSelector } from './parseLabelSelector';
import { SUPPORTED_FIELDS } from './supportedFields';

/** Which objects of a kind a request asks for. @internal */
export interface Selection {
  /** Whether labels or fields narrow it, which keeps the server from counting the rest. */
  readonly narrowed: boolean;
  has(object: Selectable): boolean;
}

/** What a selection looks at. @internal */
interface Selectable {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly json: JsonObject;
}

/** What a selection is made within. @internal */
export interface SelectionScope {
  readonly group: string;
  readonly plural: string;
  readonly namespace: string;
}

/** Reads the selection of a list or a watch; throws a SelectorError. @internal */
export function createSelection(
  query: URLSearchParams,
  { group, plural, namespace }: SelectionScope,
): Selection {
  const labels = parseLabelSelector(query.get('labelSelector') ?? '');
  const fields = parseFieldSelector(
    query.get('fieldSelector') ?? '',
    SUPPORTED_FIELDS[`${group}/${plural}`],
  );
  return {
    narrowed: labels.length + fields.length > 0,
    has: object =>
      (!namespace || object.namespace === namespace) &&
      matchLabels(labels, object.labels) &&
      matchFields(fields, object.json),
  };
}
