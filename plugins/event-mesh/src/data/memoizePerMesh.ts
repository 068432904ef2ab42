import type { Mesh } from 'backstage-plugin-event-mesh-common';

// A list and a graph of it, and what they would be without filters.
const most = 4;

type Memoized<Value> = { readonly key: unknown; readonly value: Value };

/**
 * What is made of a mesh and something else, kept for as long as the mesh is: whoever goes from tab to tab does not wait for it
 * again.
 *
 * @internal
 */
export function memoizePerMesh<Other, Value>(
  make: (mesh: Mesh, other: Other) => Value,
  keyOf: (other: Other) => unknown = other => other,
): (mesh: Mesh, other: Other) => Value {
  const meshes = new WeakMap<Mesh, Memoized<Value>[]>();
  return (mesh, other) => {
    const kept = meshes.get(mesh) ?? [];
    meshes.set(mesh, kept);
    const key = keyOf(other);
    const known = kept.find(each => Object.is(each.key, key));
    if (known) {
      return known.value;
    }
    const value = make(mesh, other);
    kept.unshift({ key, value });
    kept.splice(most);
    return value;
  };
}
