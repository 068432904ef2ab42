import {
  Finding,
  findProblems,
  Mesh,
} from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { findingCodes } from './insightState';

/**
 * What is wrong in a mesh, the worst first.
 *
 * @internal
 */
export function useFindings(mesh: Mesh): readonly Finding[] {
  return useMemo(() => findProblems(mesh), [mesh]);
}

/**
 * One finding, looked for among those of its code only; nothing where it is not there any more.
 *
 * @internal
 */
export function useFinding(
  mesh: Mesh,
  id: string | undefined,
): Finding | undefined {
  return useMemo(() => {
    const [named] = (id ?? '').split('|');
    const codes = findingCodes.filter(code => code === named);
    return codes.length === 0
      ? undefined
      : findProblems(mesh, { codes }).find(finding => finding.id === id);
  }, [mesh, id]);
}
