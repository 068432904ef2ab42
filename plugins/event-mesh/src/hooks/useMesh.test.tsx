import { TestApiProvider } from '@backstage/frontend-test-utils';
import { QueryClient } from '@tanstack/react-query';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { Transport } from 'backstage-plugin-event-mesh-common';
import type { ReactNode } from 'react';
import { fakeEventMeshApi } from '../__testUtils__/fakeEventMeshApi';
import { FakeObject, fakeTransport } from '../__testUtils__/fakeTransport';
import { eventMeshApiRef } from '../api';
import type { MeshConnection } from '../api';
import { MeshQueryProvider } from '../components/MeshQueryProvider';
import { MeshSession, joinedAtOnce } from '../data';
import { useMesh } from './useMesh';

const broker: FakeObject = { kind: 'Broker', name: 'b' };

function brokers(count: number): FakeObject[] {
  return Array.from({ length: count }, (_, i) => ({
    ...broker,
    name: `b${i}`,
  }));
}

const many = brokers(joinedAtOnce + 1);

let clusters = 0;

function setUp(objects: readonly FakeObject[]) {
  clusters += 1;
  const state: { transport: Transport; connection: Partial<MeshConnection> } = {
    transport: fakeTransport(objects),
    connection: {},
  };
  const inner = fakeEventMeshApi({
    [`cluster-${clusters}`]: (path, headers) => state.transport(path, headers),
  });
  const api = {
    connect: async () => ({
      ...(await inner.connect(undefined)),
      ...state.connection,
    }),
  };
  const client = new QueryClient({
    defaultOptions: { queries: { retry: false, structuralSharing: false } },
  });
  const session = new MeshSession(client);
  const wrapper = (props: { children: ReactNode }) => (
    <TestApiProvider apis={[[eventMeshApiRef, api]]}>
      <MeshQueryProvider value={session}>{props.children}</MeshQueryProvider>
    </TestApiProvider>
  );
  const seen: { isPending: boolean; size: number }[] = [];
  const render = () =>
    renderHook(
      () => {
        const data = useMesh();
        const { isPending, mesh } = data;
        seen.push({ isPending, size: mesh.resources.size });
        return data;
      },
      { wrapper },
    ).result;
  return { state, render, seen };
}

describe('useMesh', () => {
  it('keeps the mesh where listing the clusters fails later', async () => {
    const { state, render } = setUp([broker]);
    const result = render();
    await waitFor(() => expect(result.current.isPending).toBe(false));
    const { mesh } = result.current;
    expect(mesh.resources.size).toBe(1);
    state.connection = { clusters: [], failure: { code: 'network' } };
    act(() => result.current.refresh());
    await waitFor(() =>
      expect(result.current.failure).toEqual({ code: 'network' }),
    );
    expect([...result.current.mesh.resources.keys()]).toEqual([
      ...mesh.resources.keys(),
    ]);
    expect(result.current.clusters).toHaveLength(1);
    expect(result.current.loadReports).toHaveLength(1);
    state.connection = {};
    act(() => result.current.refresh());
    await waitFor(() => expect(result.current.failure).toBeUndefined());
  });

  it('reports a large mesh as pending until it is complete', async () => {
    const { render, seen } = setUp(many);
    const result = render();
    await waitFor(() => expect(result.current.isPending).toBe(false));
    expect(result.current.mesh.resources.size).toBe(many.length);
    expect(seen.filter(({ size }) => size === 0)).toEqual(
      seen.filter(({ isPending }) => isPending),
    );
  });

  it('keeps the previous mesh until a large one is built from newer snapshots', async () => {
    const { state, render, seen } = setUp(many);
    const result = render();
    await waitFor(() => expect(result.current.isPending).toBe(false));
    seen.splice(0);
    const { readAt } = result.current;
    state.transport = fakeTransport(many.slice(1));
    act(() => result.current.refresh());
    await waitFor(() =>
      expect(result.current.mesh.resources.size).toBe(many.length - 1),
    );
    expect(result.current.readAt).toBeGreaterThan(readAt ?? Infinity);
    expect(seen.filter(({ isPending, size }) => isPending || !size)).toEqual(
      [],
    );
  });

  it('builds one mesh for all callers', async () => {
    const { render } = setUp(many);
    const [one, other] = [render(), render()];
    await waitFor(() => expect(one.current.isPending).toBe(false));
    await waitFor(() => expect(other.current.isPending).toBe(false));
    expect(other.current.mesh).toBe(one.current.mesh);
  });

  it('returns the previous mesh to a new caller while a newer one is built', async () => {
    const { state, render } = setUp(many);
    const result = render();
    await waitFor(() => expect(result.current.isPending).toBe(false));
    const { mesh } = result.current;
    state.transport = fakeTransport(many.slice(1));
    act(() => result.current.refresh());
    await waitFor(() => expect(result.current.isAsked).toBe(false));
    const later = render();
    expect(later.current.isPending).toBe(false);
    expect(later.current.mesh.resources.size).toBeGreaterThanOrEqual(
      mesh.resources.size - 1,
    );
    await waitFor(() =>
      expect(later.current.mesh.resources.size).toBe(many.length - 1),
    );
  });
});
