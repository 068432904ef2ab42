import { changesOf } from './changesOf';
import { reuseItems } from './reuseItems';

function item(name: string, resourceVersion?: string, uid = name) {
  return { metadata: { name, namespace: 'n', uid, resourceVersion } };
}

describe('a list that was read again', () => {
  const before = [item('a', '1'), item('b', '2')];

  it('is the very list of before where every object is as it was', () => {
    expect(reuseItems(before, [item('a', '1'), item('b', '2')])).toBe(before);
    expect(reuseItems(before, [item('b', '2'), item('a', '1')])).toBe(before);
  });

  it('has the very objects of before but for those that changed', () => {
    const now = [item('a', '1'), item('b', '3'), item('c', '4')];
    const items = reuseItems(before, now);
    expect(items).toEqual(now);
    expect(items[0]).toBe(before[0]);
    expect(items[1]).not.toBe(before[1]);
  });

  it('notices that an object is gone', () => {
    expect(reuseItems(before, [item('a', '1')])).toEqual([before[0]]);
  });

  it('does not take an object for one of before that had its name', () => {
    const now = [item('a', '1', 'other'), item('b', '2')];
    expect(reuseItems(before, now)[0]).toBe(now[0]);
  });

  it.each([
    ['no version', item('a')],
    ['no name', { metadata: { resourceVersion: '1' } }],
    ['nothing', null],
  ])('takes nothing for unchanged that has %s', (_, odd) => {
    const now = [structuredClone(odd)];
    expect(reuseItems([odd], now)[0]).toBe(now[0]);
  });
});

describe('what happened between two readings', () => {
  const kind = { cluster: 'c', group: 'g', kind: 'K' };
  const before = [item('a', '1'), item('b', '2'), item('c', '3')];

  it('is nothing where the list is the same', () => {
    expect(changesOf(before, before, kind)).toEqual([]);
    expect(changesOf(before, structuredClone(before), kind)).toEqual([]);
  });

  it('names what is new, what changed and what is gone', () => {
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

  it('calls new what took the name of another', () => {
    const now = [item('a', '9', 'other'), before[1], before[2]];
    expect(changesOf(before, now, kind)).toMatchObject([{ type: 'new' }]);
  });
});
