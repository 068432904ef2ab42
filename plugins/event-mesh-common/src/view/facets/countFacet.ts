import { Mesh } from '../../mesh';
import { applyView } from '../applyView';
import { statusChoice } from '../statusChoice';
import { MeshView, ViewOptions } from '../types';
import { countMatches, mostFirst } from './countMatches';

/** Something that one can choose values of. @public */
export type Facet = 'clusters' | 'namespaces' | 'kinds' | 'statuses';

/**
 * How many each value of a facet would show, with all other choices as they are.
 *
 * @remarks Of namespaces, only what lies in them counts: what is tied to them from elsewhere is shown beside it.
 * @public
 */
export function countFacet(
  mesh: Mesh,
  options: ViewOptions,
  facet: Facet,
): ReadonlyMap<string, number> {
  const counts = countIn(applyView(mesh, { ...options, [facet]: [] }), facet);
  if (facet !== 'kinds') {
    return counts;
  }
  // EventTypes are not shown, unless it is them that are asked for.
  const kinds = ['EventType'];
  const asked = countIn(applyView(mesh, { ...options, kinds }), facet);
  return mostFirst(new Map([...counts, ...asked]));
}

function countIn(view: MeshView, facet: Facet): ReadonlyMap<string, number> {
  return countMatches(view, id => [valueOf(view, id, facet)].filter(Boolean));
}

function valueOf(view: MeshView, id: string, facet: Facet): string {
  const found = view.resources.get(id) ?? view.placeholders.get(id);
  if (!found) {
    return '';
  }
  if (facet === 'statuses') {
    return statusChoice(found);
  }
  const ref = 'resource' in found ? found.resource.ref : found.ref;
  switch (facet) {
    case 'clusters':
      return 'resource' in found ? found.resource.ref.cluster : found.cluster;
    case 'namespaces':
      return ref?.namespace ?? '';
    default:
      return ref?.kind ?? '';
  }
}
