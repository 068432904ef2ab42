import { act, renderHook } from '@testing-library/react';
import { useEventInput } from './useEventInput';

const event = (id: string) =>
  `{"specversion": "1.0", "id": "${id}", "type": "placed", "source": "/shop"}`;

describe('useEventInput', () => {
  it('reads the chosen event of a batch', () => {
    const { result } = renderHook(() => useEventInput({}));
    act(() => result.current.setText(`[${event('a')}, ${event('b')}]`));
    expect(result.current.parsed).toMatchObject({
      batchSize: 2,
      event: { id: 'a' },
    });
    act(() => result.current.setBatchIndex(1));
    expect(result.current.parsed?.event).toMatchObject({ id: 'b' });
  });

  it('starts with the first event of another text', () => {
    const { result } = renderHook(() => useEventInput({}));
    act(() => result.current.setText(`[${event('a')}, ${event('b')}]`));
    act(() => result.current.setBatchIndex(1));
    act(() => result.current.setText(`[${event('c')}, ${event('d')}]`));
    expect(result.current.parsed?.event).toMatchObject({ id: 'c' });
  });

  it('fills the fields of the form with the attributes of the pasted event', () => {
    const { result } = renderHook(() => useEventInput({}));
    act(() => result.current.setText(`curl http://x -H 'ce-type: placed'`));
    act(() => result.current.setForm('fields'));
    expect(result.current.fields).toMatchObject({ type: 'placed', id: 'test' });
  });
});
