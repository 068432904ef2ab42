import { createLimiter } from './createLimiter';

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>(done => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}

const settle = async () => {
  for (let i = 0; i < 20; i += 1) {
    await Promise.resolve();
  }
};

describe('createLimiter', () => {
  it('runs at most the given number of tasks at once and the others in FIFO order', async () => {
    const limiter = createLimiter(2);
    const gates = [0, 1, 2, 3].map(deferred);
    const started: number[] = [];
    const all = gates.map((gate, i) =>
      limiter(async () => {
        started.push(i);
        await gate.promise;
      }),
    );
    await settle();
    expect(started).toEqual([0, 1]);
    gates[1].resolve();
    await settle();
    expect(started).toEqual([0, 1, 2]);
    gates[0].resolve();
    gates[2].resolve();
    gates[3].resolve();
    await Promise.all(all);
    expect(started).toEqual([0, 1, 2, 3]);
  });

  it('passes on the slot when a task fails', async () => {
    const limiter = createLimiter(1);
    const failed = limiter(async () => {
      throw new Error('no');
    });
    const next = limiter(async () => 'yes');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('yes');
  });

  it.each([0, -1, Number.NaN])(
    'runs at least one task at once (%p)',
    async n => {
      await expect(createLimiter(n)(async () => 1)).resolves.toBe(1);
    },
  );
});
