import {
  classifyResponse,
  type Clock,
  type Failure,
  isPlainObject,
} from 'backstage-plugin-event-mesh-common';
import type { KubernetesClient } from './kubernetesClient';
import { readError } from './readError';
import { responseOfClientError } from './responseOfClientError';

/**
 * A cluster that Backstage's Kubernetes plugin knows.
 *
 * @internal
 */
export type KnownCluster = { readonly name: string; readonly title?: string };

/** @internal */
export type KnownClusters =
  | { readonly clusters: readonly KnownCluster[]; readonly failure?: undefined }
  | { readonly failure: Failure };

/**
 * Lists the clusters known to Backstage; never rejects and never waits without a deadline.
 *
 * @internal
 */
export async function listKnownClusters(
  kubernetes: Pick<KubernetesClient, 'getClusters'>,
  clock: Clock,
  deadlineMilliseconds: number,
): Promise<KnownClusters> {
  const deadline = clock.sleep(deadlineMilliseconds);
  try {
    return await Promise.race([
      ask(kubernetes),
      deadline.done.then(
        (): KnownClusters => ({ failure: { code: 'timeout' } }),
      ),
    ]);
  } finally {
    deadline.cancel();
  }
}

async function ask(
  kubernetes: Pick<KubernetesClient, 'getClusters'>,
): Promise<KnownClusters> {
  try {
    // The declared type omits the title, and promises a list where the backend may have sent any value.
    const answer: unknown = await kubernetes.getClusters();
    return Array.isArray(answer)
      ? { clusters: parseClusters(answer) }
      : { failure: { code: 'unexpectedShape' } };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

function parseClusters(items: readonly unknown[]): KnownCluster[] {
  const clusters = new Map<string, KnownCluster>();
  for (const item of items) {
    const name = isPlainObject(item) ? item.name : undefined;
    const title = isPlainObject(item) ? item.title : undefined;
    if (typeof name === 'string' && name !== '' && !clusters.has(name)) {
      const said = typeof title === 'string' && title.trim() !== '';
      clusters.set(name, said ? { name, title } : { name });
    }
  }
  return [...clusters.values()];
}

function failureOf(error: unknown): Failure {
  const response = responseOfClientError(error);
  if (response) {
    return classifyResponse(response).failure ?? { code: 'unknown' };
  }
  switch (readError(error).name) {
    case 'TypeError':
      return { code: 'network' };
    case 'TimeoutError':
      return { code: 'timeout' };
    default:
      return { code: 'unknown' };
  }
}
