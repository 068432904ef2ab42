import { Mesh } from '../mesh';
import { MeshView } from './types';

/**
 * A view in numbers: what is shown, and why the rest is not.
 *
 * @public
 */
export type ViewCounts = {
  readonly shown: number;
  /** Generated resources that are shown as a part of their owner. */
  readonly folded: number;
  /** What is not shown at all; namespaces do not count, since they are frames. */
  readonly hidden: number;
  /** The same by the pass that took it out; only those that took anything out. */
  readonly hiddenBy: Readonly<Record<string, number>>;
};

/**
 * Counts what a view shows, folds and hides.
 *
 * @public
 */
export function countView(mesh: Mesh, view: MeshView): ViewCounts {
  const isFrame = (id: string) =>
    mesh.resources.get(id)?.resource.type === 'namespace';
  const counts = new Map<string, number>();
  let folded = 0;
  for (const { pass, hidden, merged } of view.reports) {
    const lost = hidden.filter(id => !isFrame(id)).length - merged.length;
    folded += merged.length;
    if (lost > 0) {
      counts.set(pass, (counts.get(pass) ?? 0) + lost);
    }
  }
  const ids = [...view.resources.keys(), ...view.placeholders.keys()];
  return {
    shown: ids.filter(id => !isFrame(id)).length,
    folded,
    hidden: [...counts.values()].reduce((sum, count) => sum + count, 0),
    hiddenBy: Object.fromEntries(counts),
  };
}
