import { Matches, matchTriggers } from './matchTriggers';
import { Mesh } from './types';
import { Resource } from '../resources';
import { LinkIndex, indexLinks } from './linkIndex';

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
  /** Whether Triggers that do not let an event pass are steps, too. */
  readonly isRefusalOfInterest: boolean;
};

const kept = new WeakMap<Mesh, FlowContext>();

/**
 * The context of a mesh, made once for each.
 *
 * @internal
 */
export function flowContext(mesh: Mesh): FlowContext {
  const known = kept.get(mesh);
  const context = known ?? {
    mesh,
    links: indexLinks(mesh),
    matches: matchTriggers(mesh),
    resource: (id: string) => mesh.resources.get(id)?.resource,
    isRefusalOfInterest: true,
  };
  kept.set(mesh, context);
  return context;
}
