import { linkIndex } from '../mesh';
import { MeshView } from '../view';

/**
 * Returns the SinkBindings that are drawn as an edge from their subjects: those whose subject and sink are both shown.
 *
 * @internal
 */
export function sinkBindingEdgesOf(view: MeshView): ReadonlySet<string> {
  const links = linkIndex(view);
  return new Set(
    [...view.resources.keys()].filter(
      id =>
        links.of(id, 'subject').length > 0 && links.of(id, 'sink').length > 0,
    ),
  );
}
