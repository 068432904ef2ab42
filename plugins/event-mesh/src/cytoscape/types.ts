import type { Graph, GraphLayout } from 'backstage-plugin-event-mesh-common';
import { GraphWords } from './words';

/**
 * What is selected in the picture: a node by its id, or an edge by its id and the id of the resource that it draws.
 *
 * @internal
 */
export type GraphSelection =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'edge'; readonly id: string; readonly owner: string };

/** @internal */
export type MeshGraphHandle = {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
};

/** @internal */
export type MeshGraphProps = {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  /** Id of the resource or ghost that is selected: its node, or every edge that it owns. */
  readonly selected?: string;
  readonly onSelect: (selection: GraphSelection | undefined) => void;
  /** Accessible name of the picture. */
  readonly label: string;
  /** The picture's own words, English by default. */
  readonly words?: GraphWords;
};
