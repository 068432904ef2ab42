import type { Graph } from 'backstage-plugin-event-mesh-common';

/** Scope and time of the graph. @internal */
export type CanvasScope = {
  readonly title: string;
  /** Titles of the selected clusters; empty means all. */
  readonly clusters: readonly string[];
  /** Empty means all. */
  readonly namespaces: readonly string[];
  /** Milliseconds since the epoch. */
  readonly time: number | undefined;
};

/** @internal */
export type MeshCanvasProps = {
  readonly graph: Graph;
  /** Id of a node, a bundle or a group, or of the resource that owns edges. */
  readonly selected?: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** Highlighted ids; the rest is dimmed. */
  readonly highlight?: {
    readonly nodes: ReadonlySet<string>;
    readonly edges: ReadonlySet<string>;
  };
  /** Ids of all matches, and the current one. */
  readonly found?: {
    readonly ids: ReadonlySet<string>;
    readonly current?: string;
  };
  /** Ids of recently added or changed objects. */
  readonly changes?: {
    readonly added: ReadonlySet<string>;
    readonly changed: ReadonlySet<string>;
  };
  readonly onToggleGroup?: (groupId: string) => void;
  /** Called when one more hop is requested at a node with hidden neighbors. */
  readonly onShowMore?: (nodeId: string) => void;
  /** Called when the shortcut of the find field is pressed. */
  readonly onFind?: () => void;
  /** Written into exports. */
  readonly scope?: CanvasScope;
  /** Identifies the choice of filters. While it stays the same, a refresh does not move any drawn node. */
  readonly viewKey?: string;
  /** Whether the legend is shown; by default only for graphs with more than a few nodes. */
  readonly legend?: boolean;
  readonly onLegendChange?: (legend: boolean) => void;
};
