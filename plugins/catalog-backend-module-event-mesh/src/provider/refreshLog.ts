import { LoggerService } from '@backstage/backend-plugin-api';
import { say } from 'backstage-plugin-event-mesh-common';
import { Completeness, Unread } from '../reading';

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

/** A line for the log, and how bad it is. @internal */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
};

/** Named one by one; of more than these only the number. */
const mostNamed = 50;

/**
 * Why a cluster was not read.
 *
 * @internal
 */
export function describeUnread(cluster: string, unread: Unread): LogLine {
  if ('authProvider' in unread) {
    return {
      level: 'warn',
      text: `Cluster ${cluster} is left out of the catalog: its authProvider ${unread.authProvider} gives no token to a backend. Use another one, such as serviceAccount, or a proxyPath.`,
    };
  }
  const { code } = unread.failure;
  return {
    level: 'warn',
    text: `Cluster ${cluster} could not be read, its entities stay as they are. ${say(
      `failure.${code}.what`,
    )} ${say(`failure.${code}.todo`)}`,
  };
}

/**
 * What could not be read of a cluster, with the rules that are missing.
 *
 * @internal
 */
export function describeMissing(
  cluster: string,
  { missing, isComplete }: Completeness,
): LogLine {
  if (isComplete) {
    return { level: 'info', text: `Cluster ${cluster} is read completely.` };
  }
  const forbidden = missing.filter(
    ({ state, namespace }) => state === 'forbidden' && namespace === undefined,
  );
  const failed = missing.filter(({ state }) => state !== 'forbidden');
  return {
    level: 'warn',
    text: [
      `Cluster ${cluster} could not be read completely; what was not seen stays as it is.`,
      ...sentence(
        'The service account lacks get and list for',
        forbidden.map(kindOf),
      ),
      ...sentence(
        'These failed:',
        failed.map(entry => `${kindOf(entry)} (${entry.failure?.code})`),
      ),
      ...(missing.length === 0
        ? ['The cluster did not say which kinds it serves.']
        : []),
    ].join(' '),
  };
}

function kindOf({ plural, group }: { plural: string; group: string }): string {
  return group === '' ? plural : `${plural}.${group}`;
}

function sentence(start: string, items: readonly string[]): string[] {
  const named = [...new Set(items)].sort();
  if (named.length === 0) {
    return [];
  }
  const more = named.length - mostNamed;
  const list = named.slice(0, mostNamed).join(', ');
  return [`${start} ${list}${more > 0 ? ` and ${more} more` : ''}.`];
}
