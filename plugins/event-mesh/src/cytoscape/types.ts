import type {
  DrawnMarks,
  SceneTheme,
  Scene,
} from 'backstage-plugin-event-mesh-common';

/**
 * What is selected in the graph: a node, a group, or a line by its id and the id of the resource that it draws.
 *
 * @internal
 */
export type GraphSelection =
  | { readonly type: 'node'; readonly id: string }
  | { readonly type: 'group'; readonly id: string }
  | { readonly type: 'edge'; readonly id: string; readonly owner: string };

/** @internal */
export type MeshGraphHandle = {
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Moves the graph just so far that something is in view. */
  reveal(id: string): void;
  /** The colours in force. */
  theme(): SceneTheme | undefined;
};

/** What stands out in the graph. @internal */
export type GraphMarks = DrawnMarks & {
  /** Id of the card or line at which the keyboard is. */
  readonly focused?: string;
};

/** What a person did in the graph. @internal */
export type GraphEvents = {
  readonly onSelect: (selection: GraphSelection | undefined) => void;
  /** The mark on a card was pressed that says what its focus or group leaves out. */
  readonly onMore?: (id: string) => void;
};

/** Words on cards that came or changed. @internal */
export type ChangeWords = {
  readonly added: string;
  readonly changed: string;
};

/** @internal */
export type MeshGraphProps = GraphEvents & {
  readonly scene: Scene;
  readonly marks: GraphMarks;
  readonly changeWords: ChangeWords;
  /** Id of the card, or of the group, that keeps its place on the screen when others move. */
  readonly anchor?: string | undefined;
  /** Accessible name of the graph. */
  readonly label: string;
};
