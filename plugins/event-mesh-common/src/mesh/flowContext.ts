import { memoizePerObject } from '../model';
import { Resource } from '../resources';
import { LinkIndex, linkIndex } from './linkIndex';
import { Matches, matchTriggers } from './matchTriggers';
import { Mesh } from './types';

/**
 * What it takes to follow events through a mesh.
 *
 * @internal
 */
export type FlowContext = {
  readonly mesh: Mesh;
  readonly links: LinkIndex;
  readonly matches: Matches;
  readonly resource: (id: string) => Resource | undefined;
  /** Whether Triggers that do not match an event are hops, too. */
  readonly isRefusalOfInterest: boolean;
};

/**
 * Returns the context of a mesh, memoized by the mesh.
 *
 * @internal
 */
export const flowContext = memoizePerObject(
  (mesh: Mesh): FlowContext => ({
    mesh,
    links: linkIndex(mesh),
    matches: matchTriggers(mesh),
    resource: (id: string) => mesh.resources.get(id)?.resource,
    isRefusalOfInterest: true,
  }),
);
