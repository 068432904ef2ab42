import { parseBundleId } from '../graph';
import { Scene } from './types';

/**
 * What is to stand out in a graph. Ids are those of nodes, groups, bundles and edges, and of the resources that edges
 * belong to.
 *
 * @public
 */
export type SceneMarks = {
  readonly selected?: string;
  /** The rest is pale. */
  readonly highlight?: {
    readonly nodes: ReadonlySet<string>;
    readonly edges: ReadonlySet<string>;
  };
  readonly found?: {
    readonly ids: ReadonlySet<string>;
    readonly current?: string;
  };
  readonly changes?: {
    readonly added: ReadonlySet<string>;
    readonly changed: ReadonlySet<string>;
  };
};

/**
 * What stands out, by the ids of the cards and lines that are drawn.
 *
 * @public
 */
export type DrawnMarks = {
  readonly selected: ReadonlySet<string>;
  /** Lines that begin or end at what is selected. */
  readonly near: ReadonlySet<string>;
  /** Id of the group whose swimlane is selected. */
  readonly group?: string;
  readonly dim: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  readonly added: ReadonlySet<string>;
  readonly changed: ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

/**
 * Finds what is meant among what is drawn: a card also stands for the nodes of its group, a line for its resource and for
 * each edge of its bundle.
 *
 * @public
 */
export function marksOf(scene: Scene, marks: SceneMarks): DrawnMarks {
  const { selected, highlight, found, changes } = marks;
  const drawn = [
    ...scene.cards.map(({ id, nodes }) => ({ id, means: [id, ...nodes] })),
    ...scene.edges.map(({ id, edges, owners }) => ({
      id,
      means: [id, ...edges, ...owners],
    })),
  ];
  const pick = (isWanted: (id: string) => boolean): ReadonlySet<string> =>
    new Set(
      drawn.filter(({ means }) => means.some(isWanted)).map(({ id }) => id),
    );
  const pickAll = (ids: ReadonlySet<string> | undefined) =>
    ids && ids.size > 0 ? pick(id => ids.has(id)) : none;
  const pickOne = (wanted: string | undefined) =>
    wanted === undefined ? none : pick(id => id === wanted);
  const lit = highlight
    ? pick(id => highlight.nodes.has(id) || highlight.edges.has(id))
    : undefined;
  const isGroup = scene.swimlanes.some(({ group }) => group === selected);
  const chosen = new Set([...pickOne(selected), ...ofBundle(scene, selected)]);
  const isNear = ({ source, target }: { source: string; target: string }) =>
    chosen.has(source) || chosen.has(target);
  return {
    selected: chosen,
    near:
      chosen.size > 0
        ? new Set(scene.edges.filter(isNear).map(({ id }) => id))
        : none,
    ...(isGroup && selected !== undefined ? { group: selected } : {}),
    dim: lit
      ? new Set(drawn.map(({ id }) => id).filter(id => !lit.has(id)))
      : none,
    found: pickAll(found?.ids),
    current: pickOne(found?.current),
    added: pickAll(changes?.added),
    changed: pickAll(changes?.changed),
  };
}

// A bundle that is open is drawn as its edges.
function ofBundle(scene: Scene, selected: string | undefined): string[] {
  const bundle = selected === undefined ? undefined : parseBundleId(selected);
  return bundle
    ? scene.edges
        .filter(
          ({ type, source, target }) =>
            type === bundle.type &&
            source === bundle.source &&
            target === bundle.target,
        )
        .map(({ id }) => id)
    : [];
}
