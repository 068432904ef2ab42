/**
 * Collects what is wrong in a configuration, each in one line for the log.
 *
 * @internal
 */
export class NoticeCollector {
  readonly notices: string[] = [];

  add(key: string, what: string): void {
    this.notices.push(`${key}: ${what}`);
  }

  unusable(key: string, wanted: string, instead: string): void {
    this.add(key, `this is no ${wanted}; ${instead} instead`);
  }
}
