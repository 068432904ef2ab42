/**
 * Collects the errors of a configuration, one log line each.
 *
 * @internal
 */
export class NoticeCollector {
  readonly notices: string[] = [];

  add(key: string, what: string): void {
    this.notices.push(`${key}: ${what}`);
  }

  unusable(key: string, wanted: string, instead: string): void {
    this.add(key, `is not a valid ${wanted}; ${instead}`);
  }
}
