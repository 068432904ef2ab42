import {
  applyView,
  buildGraph,
  Graph,
  Mesh,
  MeshView,
  ViewOptions,
} from 'backstage-plugin-event-mesh-common';
import { useDeferredValue, useMemo, useRef } from 'react';
import type { ViewState } from './viewState';

type Filters = Pick<
  ViewState,
  | 'clusters'
  | 'namespaces'
  | 'kinds'
  | 'text'
  | 'eventTypes'
  | 'generated'
  | 'unconnected'
>;

/**
 * The part of the mesh that is shown, for picture and list alike.
 *
 * @remarks Typing goes before drawing: a large mesh may follow the text a moment later.
 * @internal
 */
export function useMeshView(
  mesh: Mesh,
  state: Filters,
  focus?: ViewOptions['focus'],
): MeshView {
  const wanted = useStable(viewOptions(state, focus));
  const typed = useDeferredValue(wanted);
  // A focus comes with the mesh that it was found in: a moment later would be a moment of nothing.
  const options = focus ? wanted : typed;
  return useMemo(() => applyView(mesh, options), [mesh, options]);
}

/**
 * The lines and nodes of a view.
 *
 * @internal
 */
export function useMeshGraph(view: MeshView): Graph {
  return useMemo(() => buildGraph(view), [view]);
}

function viewOptions(state: Filters, focus: ViewOptions['focus']): ViewOptions {
  const { clusters, namespaces, kinds, text } = state;
  const { eventTypes, generated, unconnected } = state;
  return {
    clusters,
    namespaces,
    kinds,
    text,
    eventTypes,
    generated,
    unconnected,
    ...(focus ? { focus } : {}),
  };
}

// A selection changes the URL too, and must not draw everything anew.
function useStable(options: ViewOptions): ViewOptions {
  const key = JSON.stringify(options);
  const stable = useRef({ key, options });
  if (stable.current.key !== key) {
    stable.current = { key, options };
  }
  return stable.current.options;
}
