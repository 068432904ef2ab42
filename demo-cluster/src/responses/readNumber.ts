import { badRequest, StatusError } from '../statusBodies';

/** Parses an integer of a query, which may be negative; missing is 0. @internal */
export function readInteger(query: URLSearchParams, name: string): number {
  const text = query.get(name) ?? '';
  if (text === '') return 0;
  if (!/^[+-]?\d{1,15}$/.test(text)) {
    throw new StatusError(
      badRequest(`strconv.ParseInt: parsing "${text}": invalid syntax`),
    );
  }
  return Number(text);
}

/** Parses the resourceVersion of a query; missing is undefined. @internal */
export function readResourceVersion(
  query: URLSearchParams,
): number | undefined {
  const text = query.get('resourceVersion') ?? '';
  if (text === '') return undefined;
  if (!/^\d{1,15}$/.test(text)) {
    throw new StatusError(
      badRequest(
        `invalid resource version: resourceVersion: Invalid value: "${text}": strconv.ParseUint: parsing "${text}": invalid syntax`,
      ),
    );
  }
  return Number(text);
}
