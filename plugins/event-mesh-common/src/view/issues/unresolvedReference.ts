import { IssueFilter } from './types';

/**
 * The ends that are not there, and who names them.
 *
 * @remarks Only where somebody looked: what may not be read, or was not, is not known to be missing.
 * @internal
 */
export const unresolvedReference: IssueFilter = {
  id: 'unresolvedReference',
  ids: mesh => {
    const ids = new Set<string>();
    for (const { owner, target } of mesh.links) {
      if (mesh.placeholders.get(target)?.reason === 'notFound') {
        ids.add(owner).add(target);
      }
    }
    return [...mesh.resources.keys(), ...mesh.placeholders.keys()].filter(id =>
      ids.has(id),
    );
  },
};
