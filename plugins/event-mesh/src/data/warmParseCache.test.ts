import {
  readResources,
  ResourceCache,
} from 'backstage-plugin-event-mesh-common';
import { warmParseCache } from './warmParseCache';

const trigger = (i: number) => ({
  metadata: { name: `t${i}`, namespace: 'shop' },
  spec: { broker: 'orders' },
});

function snapshotOf(items: readonly unknown[]) {
  const group = 'eventing.knative.dev';
  return {
    cluster: 'c',
    readAt: 0,
    lists: [
      { group, version: 'v1', kind: 'Trigger', plural: 'triggers', items },
    ],
    loadReport: { entries: [] },
  } as unknown as Parameters<typeof warmParseCache>[0];
}

describe('warmParseCache', () => {
  it('makes of every object what reading all of them gives then', async () => {
    const snapshot = snapshotOf(
      Array.from({ length: 2500 }, (_, i) => trigger(i)),
    );
    let made = 0;
    const counted = snapshotOf(
      Array.from({ length: 2500 }, (_, i) => ({
        ...trigger(i),
        get spec() {
          made += 1;
          return trigger(i).spec;
        },
      })),
    );
    const cache = new ResourceCache();
    await warmParseCache(counted, cache);
    const before = made;
    expect(before).toBeGreaterThanOrEqual(2500);
    const { resources } = readResources([counted], cache);
    expect(made).toBe(before);
    const names = (all: typeof resources) => all.map(({ ref }) => ref.name);
    expect(names(resources)).toEqual(
      names(readResources([snapshot]).resources),
    );
  });

  it('lets others go first between parts of a large list', async () => {
    const snapshot = snapshotOf(
      Array.from({ length: 2500 }, (_, i) => trigger(i)),
    );
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    await warmParseCache(snapshot, new ResourceCache());
    clearInterval(timer);
    expect(others).toBeGreaterThan(0);
  });

  it('leaves small lists to who needs them', async () => {
    const asked = jest.fn();
    const item = Object.defineProperty({}, 'metadata', { get: asked });
    await warmParseCache(snapshotOf([item]), new ResourceCache());
    expect(asked).not.toHaveBeenCalled();
  });
});
