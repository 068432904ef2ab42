import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Clusters, ClusterName } from '../clusters';
import { parseResponse, shapeOf } from '../compare';
import { Request } from './requests';

/** Returns the shape of the response of one cluster. @internal */
async function shapeFrom(
  clusters: Clusters,
  cluster: ClusterName,
  { path, user = 'everything', method, headers }: Request,
): Promise<unknown> {
  const init = { method, headers };
  return shapeOf(
    await parseResponse(await clusters.ask(cluster, user, path, init)),
  );
}

/** Tests that both clusters respond alike to each request. @internal */
export function compared(
  title: string,
  requests: readonly Request[],
  clusters: () => Clusters,
): void {
  describe(title, () => {
    for (const request of requests) {
      it(`responds like a real API server to ${request.title}`, async () => {
        const real = await shapeFrom(clusters(), 'real', request);
        const demo = await shapeFrom(clusters(), 'demo', request);
        assert.deepEqual(demo, real);
      });
    }
  });
}
