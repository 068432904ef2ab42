import { knownKinds } from './catalogue';
import { compareText } from '../model';
import { IdentifiedObject } from './ResourceCache';
import { Resource } from './types';

/**
 * Returns the preferred of two objects with one identity: that of the preferred version, then the newer one. The order
 * of the arguments does not matter.
 *
 * @internal
 */
export function preferred(
  a: IdentifiedObject,
  b: IdentifiedObject,
): IdentifiedObject {
  const order =
    versionRank(a.resource) - versionRank(b.resource) ||
    compareText(a.resource.version, b.resource.version) ||
    (b.resource.generation ?? 0) - (a.resource.generation ?? 0) ||
    compareText(textOf(a), textOf(b));
  return order <= 0 ? a : b;
}

function versionRank({ ref, version }: Resource): number {
  const known = knownKinds.find(
    ({ group, kind }) => group === ref.group && kind === ref.kind,
  );
  const rank = known?.versions.indexOf(version) ?? -1;
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
}

function textOf(read: IdentifiedObject): string {
  try {
    return JSON.stringify(read);
  } catch {
    // The object is nested deeper than the stack allows; any choice is valid.
    return '';
  }
}
