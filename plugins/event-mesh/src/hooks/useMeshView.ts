import {
  applyView,
  buildMeshGraph,
  Graph,
  Mesh,
  memoize,
  memoizePerObject,
  MeshView,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { useDeferredValue, useMemo, useRef } from 'react';
import { Filters, ViewGiven, viewOptions } from '../url';

// A list and a graph of it, and what they would be without filters.
const most = 4;

const viewOf = memoizePerObject((mesh: Mesh) =>
  memoize((options: ViewOptions) => applyView(mesh, options), {
    keyOf: JSON.stringify,
    most,
  }),
);
const graphOf = memoizePerObject((mesh: Mesh) =>
  memoize((view: MeshView) => buildMeshGraph(view, mesh), { most }),
);

/**
 * What the choices in the URL mean for this mesh.
 *
 * @remarks Typing goes before drawing: a large mesh may follow the text a moment later.
 * @internal
 */
export function useViewOptions(
  filters: Filters,
  given: ViewGiven,
): {
  readonly options: ViewOptions;
  /** Tells these choices from others, whatever the mesh. */
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
 * The part of the mesh that is shown, for graph and list alike.
 *
 * @internal
 */
export function useMeshView(mesh: Mesh, options: ViewOptions): MeshView {
  return useMemo(() => viewOf(mesh)(options), [mesh, options]);
}

/**
 * The lines and nodes of a view.
 *
 * @internal
 */
export function useMeshGraph(view: MeshView, mesh: Mesh): Graph {
  return graphOf(mesh)(view);
}

// A selection changes the URL too, and must not draw everything anew.
function useStable(filters: Filters): Filters {
  const key = JSON.stringify(filters);
  const stable = useRef({ key, filters });
  if (stable.current.key !== key) {
    stable.current = { key, filters };
  }
  return stable.current.filters;
}
