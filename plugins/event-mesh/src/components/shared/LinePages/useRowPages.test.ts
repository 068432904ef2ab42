import { act, renderHook } from '@testing-library/react';
import { useRowPages } from './useRowPages';

const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ id: `line-${i}` }));

function show(count: number, first?: string) {
  const list = lines(count);
  const rendered = renderHook(
    (props: { list: typeof list; wanted?: string }) =>
      useRowPages(props.list, props.wanted),
    { initialProps: { list, ...(first ? { wanted: first } : {}) } },
  );
  const range = () => {
    const { shown } = rendered.result.current;
    return `${shown[0]?.id} to ${shown[shown.length - 1]?.id}`;
  };
  return { ...rendered, list, range };
}

describe('useRowPages', () => {
  it('returns a short list as one page, with the same identity', () => {
    const { result, list } = show(1000);
    expect(result.current.shown).toBe(list);
  });

  it('turns pages to the end and back, and stops there', () => {
    const { result, range } = show(2250);
    const turned = [-1, 1, 1, 1, -1].map(by => {
      act(() => result.current.turn(by as -1 | 1));
      return range();
    });
    expect(turned).toEqual([
      'line-0 to line-999',
      'line-1000 to line-1999',
      'line-2000 to line-2249',
      'line-2000 to line-2249',
      'line-1000 to line-1999',
    ]);
  });

  it('turns once to the page of the wanted row', () => {
    const { result, rerender, list, range } = show(2250, 'line-1100');
    expect(range()).toBe('line-1000 to line-1999');
    act(() => result.current.turn(-1));
    expect(range()).toBe('line-0 to line-999');
    rerender({ list, wanted: 'line-2249' });
    expect(range()).toBe('line-2000 to line-2249');
    rerender({ list, wanted: 'nothing of it' });
    expect(range()).toBe('line-2000 to line-2249');
  });

  it('returns to the first page where the list became shorter', () => {
    const { rerender, range } = show(2250, 'line-2249');
    rerender({ list: lines(1250), wanted: 'line-2249' });
    expect(range()).toBe('line-0 to line-999');
  });
});
