import { JsonObject } from '../json';
import { matchFields } from './matchFields';
import { matchLabels } from './matchLabels';
import { parseFieldSelector } from './parseFieldSelector';
import { parseLabelSelector } from './parseLabelSelector';
import { SUPPORTED_FIELDS } from './supportedFields';

/** The objects of a kind that a request selects. @internal */
export interface Selection {
  /** True with a label or field selector: then the server does not count the remaining items. */
  readonly narrowed: boolean;
  has(object: Selectable): boolean;
}

/** The parts of an object that a selection reads. @internal */
interface Selectable {
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly json: JsonObject;
}

/** The scope of a selection. @internal */
export interface SelectionScope {
  readonly group: string;
  readonly plural: string;
  readonly namespace: string;
}

/** Parses the selection of a list or a watch; throws a SelectorError. @internal */
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
