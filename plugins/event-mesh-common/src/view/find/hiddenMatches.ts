import { MeshView } from '../types';

/**
 * What one pass took out of what is found.
 *
 * @public
 */
export type HiddenMatches = {
  readonly pass: string;
  readonly ids: readonly string[];
};

/**
 * Of what is found in the mesh, what the view does not show, by the pass that took it out first.
 *
 * @public
 */
export function hiddenMatches(
  view: Pick<MeshView, 'reports'>,
  found: readonly string[],
): readonly HiddenMatches[] {
  const passOf = new Map<string, string>();
  for (const { pass, hidden } of view.reports) {
    for (const id of hidden) {
      if (!passOf.has(id)) {
        passOf.set(id, pass);
      }
    }
  }
  return view.reports
    .map(({ pass }) => ({
      pass,
      ids: found.filter(id => passOf.get(id) === pass),
    }))
    .filter(({ ids }) => ids.length > 0);
}
