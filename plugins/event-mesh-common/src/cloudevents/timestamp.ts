/**
 * Prints a timestamp as Knative's code does: at most nine digits of a fraction, no trailing zeros, `Z` for no offset.
 *
 * @remarks Go's time.RFC3339Nano; cloudevents/sdk-go sql/v2/utils/event.go, GetAttribute.
 */
export function canonicalTime(raw: string): string {
  const [, time, fraction = '', zone] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[.,](\d+))?(Z|[+-]\d\d:\d\d)$/.exec(
      raw,
    ) ?? [];
  if (time === undefined) {
    return raw;
  }
  const digits = fraction.slice(0, 9).replace(/0+$/, '');
  const offset = /^[+-]00:00$/.test(zone) ? 'Z' : zone;
  return `${time}${digits === '' ? '' : `.${digits}`}${offset}`;
}
