import { listsOf } from '../__testUtils__/listsOf';
import { resource } from '../__testUtils__/resource';
import { snapshotOf } from '../__testUtils__/snapshotOf';
import { Resource, readResources } from '../resources';
import { controlledBy, ready, to } from './__testUtils__/meshOf';
import { buildMeshTask } from './buildMesh';

const now = Date.parse('2026-01-02T00:00:00Z');

function largeScenario() {
  const broker = resource('Broker', 'orders', { status: ready('True') });
  const objects = Array.from({ length: 2000 }, (_, i) => i).flatMap(i => {
    const trigger = resource('Trigger', `t${i}`, {
      spec: { broker: 'orders', subscriber: to('Service', `missing${i}`) },
      status: ready('True'),
    });
    return [
      trigger,
      resource('Subscription', `s${i}`, { metadata: controlledBy(trigger) }),
    ];
  });
  const snapshot = snapshotOf(listsOf([broker, ...objects]));
  return {
    resources: readResources([snapshot]).resources,
    options: {
      clusters: [
        {
          name: snapshot.cluster,
          readAt: snapshot.readAt,
          loadReport: snapshot.loadReport,
        },
      ],
      now,
    },
  };
}

describe('the steps of a join', () => {
  it('are small: none looks at more than a part of the resources', () => {
    const { resources, options } = largeScenario();
    let looked = new Set<number>();
    const watched = resources.map(
      (found, i): Resource =>
        new Proxy(found, {
          get(target, key) {
            looked.add(i);
            return Reflect.get(target, key);
          },
        }),
    );
    const most: number[] = [];
    const steps = buildMeshTask(watched, options);
    for (let done: boolean | undefined = false; !done; ) {
      looked = new Set();
      done = steps.next().done;
      most.push(looked.size);
    }
    expect(Math.max(...most)).toBeLessThan(resources.length / 2);
  });
});
