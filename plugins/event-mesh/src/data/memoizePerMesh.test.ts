import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { memoizePerMesh } from './memoizePerMesh';

const mesh = (): Mesh => ({
  ...{ clusters: [], resources: new Map(), placeholders: new Map(), links: [] },
});

describe('keptOfMesh', () => {
  it('makes the same of a mesh once, and something else of another', () => {
    const make = jest.fn((_: Mesh, name: string) => ({ name }));
    const kept = memoizePerMesh(make);
    const [one, other] = [mesh(), mesh()];
    expect(kept(one, 'a')).toBe(kept(one, 'a'));
    expect(kept(one, 'b')).toEqual({ name: 'b' });
    expect(kept(other, 'a')).not.toBe(kept(one, 'a'));
    expect(make).toHaveBeenCalledTimes(3);
  });

  it('takes for the same what has the same key', () => {
    const kept = memoizePerMesh(
      (_, options: object) => ({ options }),
      JSON.stringify,
    );
    const one = mesh();
    expect(kept(one, { a: 1 })).toBe(kept(one, { a: 1 }));
    expect(kept(one, { a: 2 })).not.toBe(kept(one, { a: 1 }));
  });

  it('keeps the last few only', () => {
    const kept = memoizePerMesh((_, name: string) => ({ name }));
    const one = mesh();
    const first = kept(one, 'first');
    ['a', 'b', 'c'].forEach(name => kept(one, name));
    expect(kept(one, 'first')).toBe(first);
    kept(one, 'd');
    expect(kept(one, 'first')).not.toBe(first);
  });
});
