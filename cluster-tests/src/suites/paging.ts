import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { ClusterName, Clusters } from '../clusters';
import { parseResponse, shapeOf } from '../compare';

const TRIGGERS = '/apis/eventing.knative.dev/v1/triggers';

interface ListBody {
  readonly metadata: {
    readonly continue?: string;
    readonly remainingItemCount?: number;
    readonly resourceVersion: string;
  };
  readonly items: readonly { readonly metadata: { readonly name: string } }[];
}

async function page(
  clusters: Clusters,
  cluster: ClusterName,
  query: string,
): Promise<ListBody> {
  const response = await clusters.ask(
    cluster,
    'everything',
    `${TRIGGERS}?${query}`,
  );
  return (await parseResponse(response)).body as ListBody;
}

/** Reads all pages; returns names and remaining counts. */
async function walk(clusters: Clusters, cluster: ClusterName, query: string) {
  const pages: { names: string[]; left?: number; sameTime: boolean }[] = [];
  let next = '';
  let time: string | undefined;
  do {
    const { metadata, items } = await page(
      clusters,
      cluster,
      `${query}${next}`,
    );
    time ??= metadata.resourceVersion;
    pages.push({
      names: items.map(item => item.metadata.name),
      left: metadata.remainingItemCount,
      sameTime: metadata.resourceVersion === time,
    });
    next = metadata.continue
      ? `&continue=${encodeURIComponent(metadata.continue)}`
      : '';
  } while (next && pages.length < 100);
  return pages;
}

/** Tests pages, to the last one, and at an expired resourceVersion. @internal */
export function paging(clusters: () => Clusters): void {
  describe('pages', () => {
    for (const query of [
      'limit=1',
      'limit=7',
      'limit=7&labelSelector=eventing.knative.dev/broker=orders',
    ]) {
      it(`are the same in both clusters for ${query}`, async () => {
        assert.deepEqual(
          await walk(clusters(), 'demo', query),
          await walk(clusters(), 'real', query),
        );
      });
    }
  });
}

/** A continue token and a resourceVersion from before a change. @internal */
export interface Before {
  readonly continue: string;
  readonly resourceVersion: string;
}

/** Reads a continue token and a resourceVersion. @internal */
export async function remember(
  clusters: Clusters,
  cluster: ClusterName,
): Promise<Before> {
  const { metadata } = await page(clusters, cluster, 'limit=3');
  return {
    continue: metadata.continue ?? '',
    resourceVersion: metadata.resourceVersion,
  };
}

/** Waits until a resourceVersion expires in the real server, for at most a minute. @internal */
export async function forgotten(
  clusters: Clusters,
  before: Before,
): Promise<boolean> {
  const query = `limit=3&continue=${encodeURIComponent(before.continue)}`;
  for (let tries = 0; tries < 60; tries += 1) {
    const path = `${TRIGGERS}?${query}`;
    const { status } = await clusters.ask('real', 'everything', path);
    if (status === 410) return true;
    await pause(1000);
  }
  return false;
}

/** Requests an expired state; returns the shape of each response. @internal */
export async function askForBefore(
  clusters: Clusters,
  cluster: ClusterName,
  before: Before,
): Promise<unknown[]> {
  const queries = [
    `limit=3&continue=${encodeURIComponent(before.continue)}`,
    `resourceVersion=${before.resourceVersion}&resourceVersionMatch=Exact`,
  ];
  const shapes: unknown[] = [];
  for (const query of queries) {
    const response = await clusters.ask(
      cluster,
      'everything',
      `${TRIGGERS}?${query}`,
    );
    const parsed = await parseResponse(response);
    shapes.push(shapeOf(parsed));
    const { continue: continueToken } = (parsed.body as ListBody).metadata;
    if (parsed.status === 410 && continueToken) {
      const { items } = await page(
        clusters,
        cluster,
        `limit=500&continue=${encodeURIComponent(continueToken)}`,
      );
      shapes.push(items.map(item => item.metadata.name));
    }
  }
  return shapes;
}
