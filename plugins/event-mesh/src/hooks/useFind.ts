import {
  findIds,
  HiddenMatches,
  hiddenMatches,
  Mesh,
  MeshView,
  parseFind,
} from 'backstage-plugin-event-mesh-common';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CatalogOverlay } from '../catalog';

/**
 * The matches of the query, the current one, and the hidden ones.
 *
 * @internal
 */
export type Find = {
  /** Whether the query is not empty. */
  readonly isOn: boolean;
  /** Ids of the shown matches, in stepping order. */
  readonly ids: readonly string[];
  readonly found: ReadonlySet<string>;
  readonly current?: string;
  /** Position of the current match, from 1. */
  readonly position: number;
  readonly hidden: readonly HiddenMatches[];
  readonly step: (by: 1 | -1) => void;
};

/** Matches that the view contains but the surface does not show. @internal */
export const notShown = 'notShown';

/**
 * Finds in the whole mesh, not only in the shown part.
 *
 * @internal
 */
export function useFind(
  text: string,
  within: {
    readonly mesh: Mesh;
    readonly view: MeshView;
    readonly overlay: CatalogOverlay;
    /** The ids that the surface shows, in its order. */
    readonly order: readonly string[];
  },
): Find {
  const { mesh, view, overlay, order } = within;
  const sought = useDeferredValue(text);
  const [at, setAt] = useState<string>();
  const all = useMemo(
    () => findIds(mesh, sought, overlay),
    [mesh, sought, overlay],
  );
  const { ids, found, hidden } = useMemo(
    () => findShown(all, { view, order }),
    [all, view, order],
  );
  const index = at === undefined ? 0 : Math.max(0, ids.indexOf(at));
  const current = ids.at(index);
  return {
    isOn: parseFind(sought).length > 0,
    ids,
    found,
    ...(current === undefined ? {} : { current }),
    position: ids.length === 0 ? 0 : index + 1,
    hidden,
    step: by => setAt(ids.at((index + by) % ids.length)),
  };
}

function findShown(
  all: readonly string[],
  within: { readonly view: MeshView; readonly order: readonly string[] },
) {
  const { view, order } = within;
  const sought = new Set(all);
  const ids = order.filter(id => sought.has(id));
  const found = new Set(ids);
  const unseen = all.filter(
    id =>
      !found.has(id) && (view.resources.has(id) || view.placeholders.has(id)),
  );
  const hidden = [
    ...hiddenMatches(view, all),
    ...(unseen.length > 0 ? [{ pass: notShown, ids: unseen }] : []),
  ];
  return { ids, found, hidden };
}
