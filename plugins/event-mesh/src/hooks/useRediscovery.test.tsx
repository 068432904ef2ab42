import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { fakeTransport } from '../__testUtils__/fakeTransport';
import type { MeshConnection } from '../api';
import { useRediscovery } from './useRediscovery';
import { useClusterReads } from './useClusterReads';

function setUp() {
  const asked: string[] = [];
  const held: (() => void)[] = [];
  const state = { holds: false };
  const inner = fakeTransport([{ kind: 'Broker', name: 'b' }]);
  const connection: MeshConnection = {
    clusters: [
      {
        name: 'a',
        title: 'a',
        transport: async path => {
          asked.push(path);
          if (state.holds) {
            await new Promise<void>(resolve => held.push(resolve));
          }
          return inner(path);
        },
      },
    ],
    namespaces: [],
    refreshSeconds: 3600,
    notices: [],
  };
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, structuralSharing: false } },
  });
  const wrapper = (props: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
  );
  const { result } = renderHook(
    () => ({
      reads: useClusterReads(connection),
      again: useRediscovery(),
    }),
    { wrapper },
  );
  const letGo = () => {
    state.holds = false;
    held.splice(0).forEach(resolve => resolve());
  };
  return { asked, state, letGo, result };
}

describe('useRediscovery', () => {
  it('does not report an auto-refresh as requested', async () => {
    const { asked, result, state, letGo } = setUp();
    await waitFor(() => expect(result.current.reads[0].data).toBeDefined());
    state.holds = true;
    asked.splice(0);
    act(() => {
      result.current.reads[0].refetch();
    });
    await waitFor(() => expect(asked).not.toHaveLength(0));
    expect(result.current.again.isAsked).toBe(false);
    act(letGo);
  });

  it('reads once more where a refresh is requested during a read', async () => {
    const { asked, result, state, letGo } = setUp();
    await waitFor(() => expect(result.current.reads[0].data).toBeDefined());
    state.holds = true;
    asked.splice(0);
    act(() => {
      result.current.reads[0].refetch();
    });
    await waitFor(() => expect(asked).not.toHaveLength(0));
    act(() => result.current.again.refresh());
    await waitFor(() => expect(result.current.again.isAsked).toBe(true));
    expect(asked).not.toContain('/apis');
    act(letGo);
    await waitFor(() => expect(result.current.again.isAsked).toBe(false));
    expect(asked).toContain('/apis');
    const brokers = asked.filter(path => /brokers/.test(path));
    expect(brokers).toHaveLength(2);
  });
});
