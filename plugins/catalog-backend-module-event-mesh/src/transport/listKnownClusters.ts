import {
  classifyResponse,
  Clock,
  Failure,
  isPlainObject,
  Transport,
} from 'backstage-plugin-event-mesh-common';

/** Names of the clusters that Backstage's Kubernetes plugin knows, with how it signs in to each. @internal */
export type KnownClusters =
  | {
      readonly authProviders: ReadonlyMap<string, string>;
      readonly failure?: undefined;
    }
  | { readonly failure: Failure };

/**
 * Asks the Kubernetes plugin which clusters it knows; never rejects and never waits for ever.
 *
 * @internal
 */
export async function listKnownClusters(
  kubernetes: Transport,
  clock: Clock,
): Promise<KnownClusters> {
  const deadline = clock.sleep(30_000);
  try {
    return await Promise.race([
      ask(kubernetes),
      deadline.done.then(
        (): KnownClusters => ({ failure: { code: 'timeout' } }),
      ),
    ]);
  } catch {
    return { failure: { code: 'network' } };
  } finally {
    deadline.cancel();
  }
}

async function ask(kubernetes: Transport): Promise<KnownClusters> {
  const answer = classifyResponse(await kubernetes('/clusters'));
  if (answer.failure) {
    return { failure: answer.failure };
  }
  const { body } = answer;
  const items = isPlainObject(body) ? body.items : undefined;
  if (!Array.isArray(items)) {
    return { failure: { code: 'unexpectedShape' } };
  }
  return {
    authProviders: new Map(
      items.flatMap((item: unknown): [string, string][] =>
        isPlainObject(item) && typeof item.name === 'string'
          ? [[item.name, String(item.authProvider)]]
          : [],
      ),
    ),
  };
}
