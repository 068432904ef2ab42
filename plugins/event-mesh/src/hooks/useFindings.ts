import {
  Finding,
  checkMesh,
  checkMeshTask,
  memoizePerObject,
  runTask,
  Mesh,
  Task,
} from 'backstage-plugin-event-mesh-common';
import { useEffect, useMemo, useReducer, useRef } from 'react';
import { findingCodes } from '../url';
import { joinedAtOnce, slicedWork } from '../data';

type Findings = readonly Finding[];

/** The search through one mesh: its findings, once it has come to its end. */
class FindingSearch {
  findings: Findings | undefined;

  constructor(private readonly mesh: Mesh) {}

  *steps(): Task<Findings> {
    this.findings = yield* checkMeshTask(this.mesh);
    return this.findings;
  }
}

const searchIn = memoizePerObject((mesh: Mesh) => new FindingSearch(mesh));

const findLater = slicedWork<Mesh>(mesh => searchIn(mesh).steps(), Object.is);

/**
 * Returns the findings of a mesh, the worst first. While a large mesh is checked, returns those of the mesh before it,
 * or undefined if there is none.
 *
 * @internal
 */
export function useFindings(mesh: Mesh): Findings | undefined {
  const before = useRef<Findings>();
  const [, lookAgain] = useReducer((count: number) => count + 1, 0);
  const search = searchIn(mesh);
  const isSmall = mesh.resources.size <= joinedAtOnce;
  const findings =
    search.findings ?? (isSmall ? runTask(search.steps()) : undefined);
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
