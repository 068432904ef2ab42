const form =
  /^(\d{4})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):(\d\d))$/;

/**
 * Returns whether a text is a timestamp (RFC 3339, 5.6).
 *
 * @internal
 */
export function isTime(text: string): boolean {
  const [, ...parts] = form.exec(text) ?? [];
  const [year, month, day, hour, minute, second, zoneHour, zoneMinute] =
    parts.map(part => Number(part ?? 0));
  return (
    parts.length > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour <= 23 &&
    minute <= 59 &&
    // A leap second.
    second <= 60 &&
    zoneHour <= 23 &&
    zoneMinute <= 59
  );
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) {
    return isLeap ? 29 : 28;
  }
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
