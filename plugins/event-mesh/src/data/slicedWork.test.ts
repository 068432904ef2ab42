import type { Task } from 'backstage-plugin-event-mesh-common';
import { slicedWork } from './slicedWork';

function setUp() {
  const done: string[] = [];
  const taken: string[] = [];
  const held = new Set<string>();
  let time = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => time);
  const wait = slicedWork<string>(
    function* work(key): Task<void> {
      // Each step takes longer than a slice may.
      for (let step = 0; step < 4 || held.has(key); step += 1) {
        taken.push(key);
        time += 1000;
        yield;
      }
      done.push(key);
    },
    (a, b) => a === b,
  );
  const end = (key: string) =>
    new Promise<void>(resolve => {
      wait(key, resolve);
    });
  return { wait, end, done, taken, held };
}

const soon = (milliseconds = 0) =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

afterEach(() => jest.restoreAllMocks());

describe('sliced work', () => {
  it('lets others go first between its slices', async () => {
    const { end } = setUp();
    let others = 0;
    const timer = setInterval(() => {
      others += 1;
    });
    await end('a');
    clearInterval(timer);
    expect(others).toBeGreaterThan(1);
  });

  it('does nothing before who asked for it is done', () => {
    const { wait, taken } = setUp();
    wait('a', () => {});
    expect(taken).toEqual([]);
  });

  it('is done once for all who wait for the same', async () => {
    const { end, done } = setUp();
    await Promise.all([end('a'), end('a')]);
    expect(done).toEqual(['a']);
  });

  it('gives its place to newer work, and whoever waited hears of that', async () => {
    const { end, done, taken, held } = setUp();
    held.add('a');
    const first = end('a');
    await soon(10);
    expect(taken).toContain('a');
    await Promise.all([first, end('b')]);
    expect(done).toEqual(['b']);
  });

  it('comes to an end however often there is something newer', async () => {
    const { end, done } = setUp();
    await Promise.all(['a', 'b', 'c', 'd'].map(end));
    expect(done).toEqual(['b']);
    await end('d');
    expect(done).toEqual(['b', 'd']);
  });

  it('is given up where nobody waits any more, and can be begun anew', async () => {
    const { wait, end, done, taken, held } = setUp();
    held.add('a');
    const leave = wait('a', () => {});
    await soon(10);
    leave();
    await soon(100);
    const before = taken.length;
    await soon(100);
    expect(taken).toHaveLength(before);
    held.delete('a');
    await end('a');
    expect(done).toEqual(['a']);
  });
});
