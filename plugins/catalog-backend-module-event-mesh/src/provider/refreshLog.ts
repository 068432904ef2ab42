import { LoggerService } from '@backstage/backend-plugin-api';
import { say } from 'backstage-plugin-event-mesh-common';
import { Completeness, LoadFailure } from '../reading';

/** Log message with its level. */
export type LogMessage = {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
};

/** Most kinds in a message; longer lists are cut. */
const maxKinds = 50;

/** Logs a message per topic only when it changes. */
export class LogOnChange {
  private readonly last = new Map<string, string>();

  constructor(private readonly logger: LoggerService) {}

  write(topic: string, { level, text }: LogMessage): void {
    if (this.last.get(topic) !== text) {
      this.last.set(topic, text);
      this.logger[level](text);
    }
  }
}

/** Explains why a cluster was not loaded. */
export function describeLoadFailure(
  cluster: string,
  reason: LoadFailure,
): LogMessage {
  if ('authProvider' in reason) {
    return {
      level: 'warn',
      text: `Cluster ${cluster} is skipped: its authProvider ${reason.authProvider} provides no token to the backend. Use another authProvider, such as serviceAccount, or a proxyPath.`,
    };
  }
  const { code } = reason.failure;
  return {
    level: 'warn',
    text: `Failed to load cluster ${cluster}; its entities are kept. ${say(
      `failure.${code}.description`,
    )} ${say(`failure.${code}.fix`)}`,
  };
}

/** Lists the kinds of a cluster that were not loaded, with the missing permissions. */
export function describeCompleteness(
  cluster: string,
  { missingLists, isComplete }: Completeness,
): LogMessage {
  if (isComplete) {
    return { level: 'info', text: `Cluster ${cluster} is loaded.` };
  }
  const forbidden = missingLists.filter(
    ({ state, namespace }) => state === 'forbidden' && namespace === undefined,
  );
  const failed = missingLists.filter(({ state }) => state !== 'forbidden');
  return {
    level: 'warn',
    text: [
      `Cluster ${cluster} is partially loaded; entities of missing kinds are kept.`,
      ...sentence(
        'The service account lacks get and list for',
        forbidden.map(kindOf),
      ),
      ...sentence(
        'Failed to load:',
        failed.map(entry => `${kindOf(entry)} (${entry.failure?.code})`),
      ),
      ...(missingLists.length === 0
        ? ['Could not list the kinds that the cluster serves.']
        : []),
    ].join(' '),
  };
}

function kindOf({ plural, group }: { plural: string; group: string }): string {
  return group === '' ? plural : `${plural}.${group}`;
}

function sentence(start: string, items: readonly string[]): string[] {
  const sorted = [...new Set(items)].sort();
  if (sorted.length === 0) {
    return [];
  }
  const more = sorted.length - maxKinds;
  const list = sorted.slice(0, maxKinds).join(', ');
  return [`${start} ${list}${more > 0 ? ` and ${more} more` : ''}.`];
}
