import { ServedKind } from '../model';
import { Discovery } from './discovery';

/**
 * Returns the kinds that a cluster serves, each once, with its versions.
 *
 * @internal
 */
export function servedKinds(discovery: Discovery): ServedKind[] {
  return [...discovery].flatMap(([group, versions]) => {
    const kinds = new Map<string, ServedKind & { versions: string[] }>();
    for (const { version, resources } of versions) {
      for (const [plural, { kind, namespaced, verbs }] of resources ?? []) {
        const known = kinds.get(plural);
        if (known) {
          known.versions.push(version);
        } else {
          kinds.set(plural, {
            group,
            ...(kind === undefined ? {} : { kind }),
            plural,
            versions: [version],
            namespaced,
            ...(verbs === undefined ? {} : { verbs }),
          });
        }
      }
    }
    return [...kinds.values()];
  });
}
