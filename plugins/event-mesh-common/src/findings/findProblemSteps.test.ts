import { resource } from '../__testUtils__/resource';
import { meshOf, ready, to } from '../mesh/__testUtils__/meshOf';
import { checkMeshTask, checkMesh } from './checkMesh';

function scenarioOf(triggers: number) {
  return meshOf([
    resource('Broker', 'b', { status: ready('True') }),
    ...Array.from({ length: triggers }, (_, i) =>
      resource('Trigger', `t${i}`, {
        spec: { broker: 'b', subscriber: to('Service', `missing${i}`) },
        status: ready('True'),
      }),
    ),
  ]);
}

function countSteps(triggers: number): number {
  let count = 0;
  for (const steps = checkMeshTask(scenarioOf(triggers)); ; count += 1) {
    if (steps.next().done) {
      return count;
    }
  }
}

describe('the steps in which problems are looked for', () => {
  it('are more where there is more to look at', () => {
    expect(countSteps(200)).toBeGreaterThan(countSteps(10) + 190);
  });

  it('are none where all is known', () => {
    const mesh = scenarioOf(10);
    const found = checkMesh(mesh);
    expect(checkMeshTask(mesh).next()).toEqual({ done: true, value: found });
  });

  it('may end half way, and leave nothing undone', () => {
    const mesh = scenarioOf(10);
    const steps = checkMeshTask(mesh);
    Array.from({ length: 40 }, () => steps.next());
    expect(steps.next().done).toBe(false);
    expect(checkMesh(mesh)).toEqual(checkMesh(scenarioOf(10)));
  });
});
