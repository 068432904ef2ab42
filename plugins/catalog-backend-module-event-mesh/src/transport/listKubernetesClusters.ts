import {
  classifyResponse,
  Clock,
  Failure,
  isPlainObject,
  withDeadline,
  Transport,
} from 'backstage-plugin-event-mesh-common';

/**
 * Auth providers of the clusters in the Kubernetes plugin's configuration, by name; or the reason why they are unknown.
 */
export type KubernetesClusters =
  | {
      readonly authProviders: ReadonlyMap<string, string>;
      readonly failure?: undefined;
    }
  | { readonly failure: Failure };

const deadlineMilliseconds = 30_000;

/** Lists the clusters of the Kubernetes plugin; never rejects, and fails after a deadline. */
export async function listKubernetesClusters(
  kubernetes: Transport,
  clock: Clock,
): Promise<KubernetesClusters> {
  try {
    return await withDeadline(requestClusters(kubernetes), {
      clock,
      milliseconds: deadlineMilliseconds,
    });
  } catch {
    return { failure: { code: 'network' } };
  }
}

async function requestClusters(
  kubernetes: Transport,
): Promise<KubernetesClusters> {
  const response = classifyResponse(await kubernetes('/clusters'));
  if (response.failure) {
    return { failure: response.failure };
  }
  const { body } = response;
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
