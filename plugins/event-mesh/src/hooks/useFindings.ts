import {
  Finding,
  checkMesh,
  checkMeshTask,
  runTask,
  Mesh,
  Task,
} from 'backstage-plugin-event-mesh-common';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { findingCodes } from '../url';
import { joinedAtOnce, slicedWork } from '../data';

type Findings = readonly Finding[];

const found = new WeakMap<Mesh, Findings>();

function* findSteps(mesh: Mesh): Task<Findings> {
  const findings = yield* checkMeshTask(mesh);
  found.set(mesh, findings);
  return findings;
}

const findLater = slicedWork<Mesh>(findSteps, Object.is);

/**
 * Returns the findings of a mesh, the worst first. While a large mesh is checked, returns those of the mesh before it,
 * or undefined if there is none.
 *
 * @internal
 */
export function useFindings(mesh: Mesh): Findings | undefined {
  const before = useRef<Findings>();
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const isSmall = mesh.resources.size <= joinedAtOnce;
  const findings =
    found.get(mesh) ?? (isSmall ? runTask(findSteps(mesh)) : undefined);
  useEffect(() => {
    // Without a cluster in the mesh an empty list would not be a result.
    if (findings && mesh.clusters.length > 0) {
      before.current = findings;
    }
    return findings ? undefined : findLater(mesh, lookAgain);
  });
  return findings ?? before.current;
}

/**
 * Returns one finding, computed by the rule of its code only; undefined if it is resolved.
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
      : checkMesh(mesh, { codes }).find(finding => finding.id === id);
  }, [mesh, id]);
}
