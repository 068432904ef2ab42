import { FlowContext, Link, LinkRole, Mesh, flowContext } from '../../mesh';
import { groupBy, memoizePerObject } from '../../model';
import { isEdge, linkDirection } from './linkDirection';
import { replies } from './replies';
import { unknownEvent } from './traceEvents';
import { Caller } from './types';

/**
 * Events go from one node to another, whatever filters match.
 *
 * @internal
 */
export type FlowEdge = {
  readonly from: string;
  readonly to: string;
  /** Id of what delivers them: a Trigger, Subscription, flow, source ... */
  readonly via: string;
  readonly links: readonly string[];
  readonly isDeadLetter: boolean;
};

/**
 * The edges between nodes: brokers, channels, flows, sources, workloads, sinks and placeholders.
 *
 * @internal
 */
export type FlowEdges = {
  readonly all: readonly FlowEdge[];
  from(id: string): readonly FlowEdge[];
  to(id: string): readonly FlowEdge[];
  via(id: string): readonly FlowEdge[];
};

/**
 * Returns all edges that events go along in a mesh, memoized by the mesh.
 *
 * @internal
 */
export const flowEdges = memoizePerObject((mesh: Mesh): FlowEdges => {
  const context = flowContext(mesh);
  const all = mesh.links.flatMap(link => [
    ...sent(link, context),
    ...replied(link, context),
  ]);
  const from = groupBy(all, edge => edge.from);
  const to = groupBy(all, edge => edge.to);
  const via = groupBy(all, edge => edge.via);
  return {
    all,
    from: id => from.get(id) ?? [],
    to: id => to.get(id) ?? [],
    via: id => via.get(id) ?? [],
  };
});

/** Returns the edges to the target of a link, from its owner or from where the owner receives events. */
function sent(link: Link, context: FlowContext): readonly FlowEdge[] {
  const { id, owner, role, target } = link;
  const { links, mesh, resource } = context;
  const type = resource(owner)?.type;
  const edge = { via: owner, links: [id], isDeadLetter: false };
  if (role === 'broker' && type === 'requestReply') {
    return [
      { ...edge, from: owner, to: target },
      { ...edge, from: target, to: owner },
    ];
  }
  const isSent = linkDirection(link, mesh) === 'send';
  const isReply =
    role === 'branchReply' ||
    (role === 'reply' && links.of(owner, 'subscriber').length > 0);
  if (!isSent || isReply || type === 'eventType') {
    return [];
  }
  const isNode = type === 'requestReply';
  const received = links
    .of(owner)
    .filter(other => !isNode && linkDirection(other, mesh) === 'receive');
  const all = { ...edge, to: target, isDeadLetter: role === 'deadLetterSink' };
  return received.length === 0 && !isEdge(owner, mesh)
    ? [{ ...all, from: owner }]
    : received.map(origin => ({
        ...all,
        from: origin.target,
        links: [origin.id, id],
      }));
}

/** Returns the edges from the target of a link to where its replies go. */
function replied(link: Link, context: FlowContext): readonly FlowEdge[] {
  const { id, owner, target } = link;
  const caller = callerOf(link, context);
  const hops = caller
    ? replies({ id: target, event: unknownEvent, caller }, context)
    : [];
  const edges = hops
    .filter(
      ({ reach, role, stop }) =>
        reach !== 'never' && role !== 'deadLetterSink' && !stop,
    )
    .map(hop => ({
      from: target,
      to: hop.to.id,
      via: owner,
      links: [id, ...hop.links],
      isDeadLetter: false,
    }));
  // Several EventTypes may record one reply.
  return [...groupBy(edges, edge => edge.links.join())].map(
    ([, [edge]]) => edge,
  );
}

const callers: { readonly [Role in LinkRole]?: Caller['type'] } = {
  step: 'step',
  branchFilter: 'filter',
  branchSubscriber: 'branch',
};

function callerOf(
  { owner, role, index = 0 }: Link,
  { resource }: FlowContext,
): Caller | undefined {
  const owned = resource(owner)?.type;
  const isDelivery = owned === 'trigger' || owned === 'subscription';
  const type = role === 'subscriber' && isDelivery ? owned : callers[role];
  return type && { type, id: owner, index };
}
