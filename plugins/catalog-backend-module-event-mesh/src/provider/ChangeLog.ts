import { LoggerService } from '@backstage/backend-plugin-api';
import { LogLine } from './describeRead';

/**
 * Writes a line about something only when it is another one than last time.
 *
 * @internal
 */
export class ChangeLog {
  private readonly last = new Map<string, string>();

  constructor(private readonly logger: LoggerService) {}

  say(topic: string, { level, text }: LogLine): void {
    if (this.last.get(topic) !== text) {
      this.last.set(topic, text);
      this.logger[level](text);
    }
  }
}
