import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { fakeTransport } from '../__testUtils__/fakeTransport';
import type { MeshConnection } from '../api';
import { forceRediscovery } from '../data';
import { useClusterReads } from './useClusterReads';
import { useNamespaceHint } from './useNamespaceHint';
import { usePause } from './usePause';

function setUp(names: readonly string[], forbidden: readonly string[] = []) {
  const asked: string[] = [];
  let running = 0;
  const state = { most: 0 };
  const inner = fakeTransport([{ kind: 'Broker', name: 'b' }], { forbidden });
  const connection: MeshConnection = {
    clusters: names.map(name => ({
      name,
      title: name,
      transport: async path => {
        asked.push(path);
        running += 1;
        state.most = Math.max(state.most, running);
        await new Promise(resolve => setTimeout(resolve, 1));
        const answer = await inner(path);
        running -= 1;
        return answer;
      },
    })),
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
  return { asked, state, connection, client, wrapper };
}

describe('useClusterReads', () => {
  it('sends at most four requests at once over all clusters', async () => {
    const { state, connection, wrapper } = setUp(['a', 'b', 'c']);
    const { result } = renderHook(() => useClusterReads(connection), {
      wrapper,
    });
    await waitFor(() =>
      expect(result.current.every(({ data }) => data)).toBe(true),
    );
    expect(state.most).toBe(4);
  });

  it('times out a request after the deadline of the connection', async () => {
    const { connection, wrapper } = setUp(['a']);
    const never = new Promise<never>(() => {});
    const silent: MeshConnection = {
      ...connection,
      deadlineSeconds: 0.01,
      clusters: [{ name: 'a', title: 'a', transport: () => never }],
    };
    const { result } = renderHook(() => useClusterReads(silent), { wrapper });
    await waitFor(() =>
      expect(result.current[0].data?.snapshot.loadReport.failure).toEqual({
        code: 'timeout',
      }),
    );
  });

  it('caches discovery until the user requests a refresh', async () => {
    const { asked, client, connection, wrapper } = setUp(['a']);
    const { result } = renderHook(() => useClusterReads(connection), {
      wrapper,
    });
    await waitFor(() => expect(result.current[0].data).toBeDefined());
    const first = result.current[0].data?.snapshot;
    asked.splice(0);
    await act(() => client.invalidateQueries({ queryKey: ['event-mesh'] }));
    expect(asked).not.toContain('/apis');
    expect(asked.length).toBeGreaterThan(0);
    await waitFor(() =>
      expect(result.current[0].data?.snapshot).not.toBe(first),
    );
    const second = result.current[0].data?.snapshot;
    expect(second?.loadReport.entries.map(({ state }) => state)).toEqual(
      first?.loadReport.entries.map(({ state }) => state),
    );
    forceRediscovery(client);
    await act(() => client.invalidateQueries({ queryKey: ['event-mesh'] }));
    expect(asked).toContain('/apis');
  });

  it('does not retry automatically where the user has to sign in first', async () => {
    const { connection, wrapper } = setUp(['a']);
    const error = { name: 'Error', message: 'Auth token not found' };
    const transport = jest.fn(async () => ({
      status: 500,
      contentType: 'application/json',
      headers: {},
      text: JSON.stringify({ error }),
    }));
    const given: MeshConnection = {
      ...connection,
      refreshSeconds: 0.01,
      clusters: [{ name: 'a', title: 'a', transport }],
    };
    const { result } = renderHook(() => useClusterReads(given), { wrapper });
    await waitFor(() =>
      expect(result.current[0].data?.snapshot.loadReport.failure?.code).toBe(
        'clusterTokenMissing',
      ),
    );
    await act(() => new Promise(resolve => setTimeout(resolve, 200)));
    expect(transport).toHaveBeenCalledTimes(1);
    await act(() => result.current[0].refetch());
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('does not refresh while paused, but loads a cluster that was never read', async () => {
    const { asked, connection, wrapper } = setUp(['a']);
    const paused = renderHook(() => usePause(), { wrapper });
    act(() => paused.result.current.setPaused(true));
    await waitFor(() => expect(paused.result.current.isPaused).toBe(true));
    const useFast = () =>
      useClusterReads({ ...connection, refreshSeconds: 0.02 });
    const { result, rerender } = renderHook(useFast, { wrapper });
    await waitFor(() => expect(result.current[0].data).toBeDefined());
    const requests = asked.length;
    const pauseFor = (ms: number) =>
      act(() => new Promise(resolve => setTimeout(resolve, ms)));
    await pauseFor(200);
    expect(asked).toHaveLength(requests);
    act(() => paused.result.current.setPaused(false));
    rerender();
    await waitFor(() => expect(asked.length).toBeGreaterThan(requests), {
      timeout: 20_000,
    });
  }, 30_000);

  it('probes the namespace of an entity where the cluster cannot be listed cluster-wide', async () => {
    const { asked, connection, wrapper } = setUp(['a'], ['brokers']);
    const { result } = renderHook(() => useClusterReads(connection), {
      wrapper,
    });
    await waitFor(() => expect(result.current[0].data).toBeDefined());
    asked.splice(0);
    renderHook(() => useNamespaceHint('shop'), { wrapper });
    const inShop =
      '/apis/eventing.knative.dev/v1/namespaces/shop/brokers?limit=500&pretty=false';
    await waitFor(() => expect(asked).toContain(inShop));
    asked.splice(0);
    renderHook(() => useNamespaceHint('shop'), { wrapper });
    expect(asked).toEqual([]);
  });

  const isList = (path: string) => path.includes('?');
  const around = { queries: [{ kubernetesId: 'b' }], hops: 1, opened: [] };

  it('reads the surroundings of an entity only in the clusters of its queries', async () => {
    const { asked, connection, wrapper } = setUp(['a', 'b']);
    const of = (cluster: string) => ({
      ...around,
      queries: [{ kubernetesId: 'b', cluster }],
    });
    const { result } = renderHook(() => useClusterReads(connection, of('b')), {
      wrapper,
    });
    await waitFor(() => expect(result.current[0].data).toBeDefined());
    expect(result.current).toHaveLength(1);
    expect(asked.filter(path => path === '/apis')).toHaveLength(1);
    const nothing = renderHook(
      () => useClusterReads(connection, { ...around, queries: [] }),
      { wrapper },
    );
    expect(nothing.result.current).toEqual([]);
  });

  it('does not repeat lists that page, tab or card have just loaded', async () => {
    const { asked, connection, wrapper } = setUp(['a']);
    const tab = renderHook(() => useClusterReads(connection, around), {
      wrapper,
    });
    await waitFor(() => expect(tab.result.current[0].data).toBeDefined());
    const first = asked.splice(0);
    expect(first.filter(isList)).toContainEqual(
      expect.stringMatching(/channels\?/),
    );
    // One hop more, with no further resources there.
    const further = renderHook(
      () => useClusterReads(connection, { ...around, hops: 2 }),
      { wrapper },
    );
    await waitFor(() =>
      expect(further.result.current[0].isPlaceholderData).toBe(false),
    );
    // Lists of kinds that are not served are not cached.
    expect(asked.filter(path => !/services/.test(path))).toEqual([]);
    asked.splice(0);
    const page = renderHook(() => useClusterReads(connection), { wrapper });
    await waitFor(() => expect(page.result.current[0].data).toBeDefined());
    const rest = asked.splice(0);
    expect(rest.filter(path => first.includes(path))).toEqual([]);
    // The page has loaded all lists, so the next entity only needs lists by label selector.
    const other = renderHook(
      () =>
        useClusterReads(connection, {
          ...around,
          queries: [{ id: 'a/eventing.knative.dev/Broker/shop/b' }],
        }),
      { wrapper },
    );
    await waitFor(() => expect(other.result.current[0].data).toBeDefined());
    expect(
      asked.filter(
        path =>
          (first.includes(path) || rest.includes(path)) &&
          !/services/.test(path),
      ),
    ).toEqual([]);
  });

  it('shows the loaded snapshot while a larger radius loads', async () => {
    const { connection, wrapper } = setUp(['a']);
    const { result, rerender } = renderHook(
      ({ hops }) => useClusterReads(connection, { ...around, hops }),
      { wrapper, initialProps: { hops: 1 } },
    );
    await waitFor(() => expect(result.current[0].data).toBeDefined());
    const { snapshot } = result.current[0].data ?? {};
    rerender({ hops: 2 });
    expect(result.current[0].data?.snapshot).toBe(snapshot);
  });
});
