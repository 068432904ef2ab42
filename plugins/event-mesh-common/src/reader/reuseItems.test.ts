import { changesOf } from './changesOf';
import { reuseItems } from './reuseItems';

function item(name: string, resourceVersion?: string, uid = name) {
  return { metadata: { name, namespace: 'n', uid, resourceVersion } };
}

describe('reuseItems', () => {
  const before = [item('a', '1'), item('b', '2')];

  it('returns the previous array if every object is unchanged', () => {
    expect(reuseItems(before, [item('a', '1'), item('b', '2')])).toBe(before);
    expect(reuseItems(before, [item('b', '2'), item('a', '1')])).toBe(before);
  });

  it('keeps the identity of unchanged objects only', () => {
    const now = [item('a', '1'), item('b', '3'), item('c', '4')];
    const items = reuseItems(before, now);
    expect(items).toEqual(now);
    expect(items[0]).toBe(before[0]);
    expect(items[1]).not.toBe(before[1]);
  });

  it('drops an object that is gone', () => {
    expect(reuseItems(before, [item('a', '1')])).toEqual([before[0]]);
  });

  it('does not reuse an object with the same name and another UID', () => {
    const now = [item('a', '1', 'other'), item('b', '2')];
    expect(reuseItems(before, now)[0]).toBe(now[0]);
  });

  it.each([
    ['an object without a version', item('a')],
    ['an object without a name', { metadata: { resourceVersion: '1' } }],
    ['a null item', null],
  ])('does not reuse %s', (_, odd) => {
    const now = [structuredClone(odd)];
    expect(reuseItems([odd], now)[0]).toBe(now[0]);
  });
});

describe('changesOf', () => {
  const kind = { cluster: 'c', group: 'g', kind: 'K' };
  const before = [item('a', '1'), item('b', '2'), item('c', '3')];

  it('returns no changes for equal lists', () => {
    expect(changesOf(before, before, kind)).toEqual([]);
    expect(changesOf(before, structuredClone(before), kind)).toEqual([]);
  });

  it('returns new, changed and gone objects', () => {
    const now = [item('b', '4'), item('c', '3'), item('d', '5')];
    const ref = { ...kind, namespace: 'n' };
    expect(changesOf(before, now, kind)).toEqual([
      {
        type: 'changed',
        ref: { ...ref, name: 'b' },
        uid: 'b',
        resourceVersion: '4',
      },
      {
        type: 'new',
        ref: { ...ref, name: 'd' },
        uid: 'd',
        resourceVersion: '5',
      },
      {
        type: 'gone',
        ref: { ...ref, name: 'a' },
        uid: 'a',
        resourceVersion: '1',
      },
    ]);
  });

  it('reports a recreated object as new', () => {
    const now = [item('a', '9', 'other'), before[1], before[2]];
    expect(changesOf(before, now, kind)).toMatchObject([{ type: 'new' }]);
  });
});
