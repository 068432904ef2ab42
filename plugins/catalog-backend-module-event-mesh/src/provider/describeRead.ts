import { say } from 'backstage-plugin-event-mesh-common';
import { Completeness, Unread } from '../reading';

/** A log message with its level. @internal */
export type LogLine = {
  readonly level: 'info' | 'warn' | 'error';
  readonly text: string;
};

/** Lists longer than this are cut. */
const mostNamed = 50;

/**
 * Explains why a cluster was not read.
 *
 * @internal
 */
export function describeUnread(cluster: string, unread: Unread): LogLine {
  if ('authProvider' in unread) {
    return {
      level: 'warn',
      text: `Cluster ${cluster} is skipped: its authProvider ${unread.authProvider} provides no token to the backend. Use another authProvider, such as serviceAccount, or a proxyPath.`,
    };
  }
  const { code } = unread.failure;
  return {
    level: 'warn',
    text: `Failed to load cluster ${cluster}; its entities are kept. ${say(
      `failure.${code}.what`,
    )} ${say(`failure.${code}.todo`)}`,
  };
}

/**
 * Lists the kinds of a cluster that failed to load, with the missing rules.
 *
 * @internal
 */
export function describeMissing(
  cluster: string,
  { missing, isComplete }: Completeness,
): LogLine {
  if (isComplete) {
    return { level: 'info', text: `Cluster ${cluster} is loaded.` };
  }
  const forbidden = missing.filter(
    ({ state, namespace }) => state === 'forbidden' && namespace === undefined,
  );
  const failed = missing.filter(({ state }) => state !== 'forbidden');
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
      ...(missing.length === 0
        ? ['Could not list the kinds that the cluster serves.']
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
