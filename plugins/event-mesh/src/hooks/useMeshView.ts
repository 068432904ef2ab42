import {
  applyView,
  buildMeshGraph,
  Graph,
  Mesh,
  MeshView,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { useDeferredValue, useMemo, useRef } from 'react';
import { memoizePerMesh } from '../data';
import { Filters, ViewGiven, viewOptions } from '../url';

const viewOf = memoizePerMesh(applyView, JSON.stringify);
const graphOf = memoizePerMesh((mesh, view: MeshView) =>
  buildMeshGraph(view, mesh),
);

/**
 * Returns the view options for this mesh from the URL.
 *
 * @remarks Uses deferred values: in a large mesh the view may follow typed text a moment later.
 * @internal
 */
export function useViewOptions(
  filters: Filters,
  given: ViewGiven,
): {
  readonly options: ViewOptions;
  /** Identifies the choices, independent of the mesh. */
  readonly key: string;
} {
  const { mesh, overlay, path, about } = given;
  const wanted = useDeferredValue(useStable(filters));
  const options = useMemo(
    () => viewOptions(wanted, { mesh, overlay, path, about }),
    [wanted, mesh, overlay, path, about],
  );
  return { options, key: JSON.stringify(wanted) };
}

/**
 * Returns the shown part of the mesh, for graph and list alike.
 *
 * @internal
 */
export function useMeshView(mesh: Mesh, options: ViewOptions): MeshView {
  return useMemo(() => viewOf(mesh, options), [mesh, options]);
}

/**
 * Returns the nodes and edges of a view.
 *
 * @internal
 */
export function useMeshGraph(view: MeshView, mesh: Mesh): Graph {
  return graphOf(mesh, view);
}

// A selection changes the URL too, and must not rebuild the view.
function useStable(filters: Filters): Filters {
  const key = JSON.stringify(filters);
  const stable = useRef({ key, filters });
  if (stable.current.key !== key) {
    stable.current = { key, filters };
  }
  return stable.current.filters;
}
