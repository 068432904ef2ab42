import { renderHook, waitFor } from '@testing-library/react';
import {
  buildMesh,
  ClusterSnapshot,
  checkMesh,
  Mesh,
  readResources,
} from 'backstage-plugin-event-mesh-common';
import { joinedAtOnce } from '../data';
import { useFindings } from './useFindings';

/** Returns a mesh of Triggers whose broker does not exist. */
function meshOf(triggers: number): Mesh {
  const entry = {
    group: 'eventing.knative.dev',
    kind: 'Trigger',
    plural: 'triggers',
  };
  const items = Array.from({ length: triggers }, (_, i) => ({
    metadata: { name: `t${i}`, namespace: 'n' },
    spec: { broker: 'missing' },
  }));
  const snapshot: ClusterSnapshot = {
    cluster: 'c',
    readAt: 0,
    lists: [{ ...entry, version: 'v1', items }],
    loadReport: {
      cluster: 'c',
      requests: 1,
      entries: [{ ...entry, state: 'complete', count: triggers }],
    },
  };
  const { cluster: name, readAt, loadReport } = snapshot;
  return buildMesh(readResources([snapshot]).resources, {
    clusters: [{ name, readAt, loadReport }],
    now: 0,
  }).mesh;
}

describe('useFindings', () => {
  it('returns the findings of a small mesh at once', () => {
    const mesh = meshOf(3);
    const { result } = renderHook(() => useFindings(mesh));
    expect(result.current).toEqual(checkMesh(meshOf(3)));
  });

  it('returns the findings of a large mesh later, computed once for all callers', async () => {
    const mesh = meshOf(joinedAtOnce + 1);
    const [one, other] = [0, 1].map(
      () => renderHook(() => useFindings(mesh)).result,
    );
    expect(one.current).toBeUndefined();
    await waitFor(() => expect(one.current).toBeDefined());
    expect(one.current).toEqual(checkMesh(mesh));
    expect(other.current).toBe(one.current);
  });

  it('keeps the findings until a newer mesh is checked', async () => {
    const [first, second] = [meshOf(3), meshOf(joinedAtOnce + 1)];
    const { result, rerender } = renderHook(({ mesh }) => useFindings(mesh), {
      initialProps: { mesh: first },
    });
    const before = result.current;
    rerender({ mesh: second });
    expect(result.current).toBe(before);
    await waitFor(() => expect(result.current).not.toBe(before));
    expect(result.current).toEqual(checkMesh(second));
  });

  it('returns undefined, not an empty list, before the first mesh is checked', () => {
    const nothing = buildMesh([], { clusters: [], now: 0 }).mesh;
    const { result, rerender } = renderHook(({ mesh }) => useFindings(mesh), {
      initialProps: { mesh: nothing },
    });
    rerender({ mesh: meshOf(joinedAtOnce + 1) });
    expect(result.current).toBeUndefined();
  });
});
