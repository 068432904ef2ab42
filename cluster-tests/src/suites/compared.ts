import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Clusters, ClusterName } from '../clusters';
import { answerOf, shapeOf } from '../compare';
import { Request } from './requests';

/** The answer of one cluster to a request, as a shape. @internal */
async function shapeFrom(
  clusters: Clusters,
  cluster: ClusterName,
  { path, user = 'everything', method, headers }: Request,
): Promise<unknown> {
  const init = { method, headers };
  return shapeOf(await answerOf(await clusters.ask(cluster, user, path, init)));
}

/** Tests that both clusters answer each request alike. @internal */
export function compared(
  title: string,
  requests: readonly Request[],
  clusters: () => Clusters,
): void {
  describe(title, () => {
    for (const request of requests) {
      it(request.what, async () => {
        const real = await shapeFrom(clusters(), 'real', request);
        const demo = await shapeFrom(clusters(), 'demo', request);
        assert.deepEqual(demo, real);
      });
    }
  });
}
