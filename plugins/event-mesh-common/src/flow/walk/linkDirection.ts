import { Link, LinkRole, Mesh } from '../../mesh';

const directions: { readonly [Role in LinkRole]?: 'send' | 'receive' } = {
  broker: 'receive',
  channel: 'receive',
  subject: 'receive',
  producedBy: 'receive',
  subscriber: 'send',
  reply: 'send',
  deadLetterSink: 'send',
  sink: 'send',
  step: 'send',
  branchFilter: 'send',
  branchSubscriber: 'send',
  branchReply: 'send',
  reference: 'send',
  backingChannel: 'send',
  generated: 'send',
};

/**
 * Returns whether the owner of a link sends events to its target or receives them from it; undefined for a link along which
 * no events go.
 *
 * @remarks An EventType that refers to a Trigger or Subscription records a reply of its subscriber, so it comes after it. A
 * RequestReply sends to its broker and receives the reply from there; it counts as a receiver.
 * @internal
 */
export function linkDirection(
  { role, target }: Pick<Link, 'role' | 'target'>,
  mesh: Pick<Mesh, 'resources'>,
): 'send' | 'receive' | undefined {
  return role === 'reference' && isEdge(target, mesh)
    ? 'receive'
    : directions[role];
}

/**
 * Returns whether a resource is an edge of the graph between what it receives from and what it sends to: a Trigger or
 * Subscription.
 *
 * @internal
 */
export function isEdge(id: string, { resources }: Pick<Mesh, 'resources'>) {
  const type = resources.get(id)?.resource.type;
  return type === 'trigger' || type === 'subscription';
}
