import { MeshView } from '../view';

/**
 * Returns the SinkBindings that are drawn as edges from their subjects: those whose subject and sink are both shown.
 *
 * @internal
 */
export function sinkBindingEdgesOf(view: MeshView): ReadonlySet<string> {
  const withSink = new Set<string>();
  const withSubject = new Set<string>();
  for (const { owner, role } of view.links) {
    if (role === 'sink') {
      withSink.add(owner);
    } else if (role === 'subject') {
      withSubject.add(owner);
    }
  }
  return new Set([...withSubject].filter(id => withSink.has(id)));
}
