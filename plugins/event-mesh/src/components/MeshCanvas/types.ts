import type { Graph } from 'backstage-plugin-event-mesh-common';

/** Of what and of when the graph is. @internal */
export type CanvasScope = {
  readonly title: string;
  /** Titles of the clusters that are chosen; empty means all. */
  readonly clusters: readonly string[];
  /** Empty means all. */
  readonly namespaces: readonly string[];
  /** Milliseconds since the epoch. */
  readonly time: number | undefined;
};

/** @internal */
export type MeshCanvasProps = {
  readonly graph: Graph;
  /** Id of a node, a bundle or a group, or of the resource that lines belong to. */
  readonly selected?: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
  /** What is meant; the rest is dimmed. */
  readonly highlight?: {
    readonly nodes: ReadonlySet<string>;
    readonly edges: ReadonlySet<string>;
  };
  /** What is found, and which of it is to be seen. */
  readonly found?: {
    readonly ids: ReadonlySet<string>;
    readonly current?: string;
  };
  /** What came or changed a short while ago. */
  readonly changes?: {
    readonly added: ReadonlySet<string>;
    readonly changed: ReadonlySet<string>;
  };
  readonly onToggleGroup?: (groupId: string) => void;
  /** One hop more was asked for at a node whose neighbours are not all shown. */
  readonly onShowMore?: (nodeId: string) => void;
  /** The key that leads to the find field was pressed. */
  readonly onFind?: () => void;
  /** What is exported says it. */
  readonly scope?: CanvasScope;
  /**
   * Tells one choice of what is shown from another. As long as it stays, nothing that is drawn moves when the graph is read
   * again.
   */
  readonly viewKey?: string;
  /** Whether the legend is shown; by default where there is more than a little to see. */
  readonly legend?: boolean;
  readonly onLegendChange?: (legend: boolean) => void;
};
