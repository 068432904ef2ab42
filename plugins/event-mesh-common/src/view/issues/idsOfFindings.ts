import { checkMesh } from '../../findings';
import { FindingCode } from '../../messages';
import { Mesh } from '../../mesh';

/**
 * What findings of some codes are about, in the order of the mesh.
 *
 * @internal
 */
export function idsOfFindings(
  mesh: Mesh,
  codes: readonly FindingCode[],
): readonly string[] {
  const ids = new Set(checkMesh(mesh, { codes }).flatMap(({ about }) => about));
  return [...mesh.resources.keys(), ...mesh.placeholders.keys()].filter(id =>
    ids.has(id),
  );
}
