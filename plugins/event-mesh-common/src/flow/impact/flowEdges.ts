import { FlowContext, Link, LinkRole } from '../../mesh';
import { mayReply } from '../walk/mayReply';

/**
 * A way of events from one place to another, whatever filters let pass.
 *
 * @internal
 */
export type FlowEdge = {
  readonly from: string;
  readonly to: string;
  /** Id of what carries them: a Trigger, Subscription, flow, source ... */
  readonly via: string;
  readonly links: readonly string[];
  readonly isDeadLetter: boolean;
};

/**
 * All ways between places: brokers, channels, flows, sources, workloads, sinks and placeholders.
 *
 * @internal
 */
export function flowEdgesIn(context: FlowContext): readonly FlowEdge[] {
  return context.mesh.links.flatMap(link => carriersOf(link, context));
}

function carriersOf(link: Link, context: FlowContext): readonly FlowEdge[] {
  const { owner, role, target, index } = link;
  const { links, resource } = context;
  const type = resource(owner)?.type;
  const isLine = type === 'trigger' || type === 'subscription';
  const along = (
    from: readonly Link[] | string,
    to = target,
    isDeadLetter = false,
  ): readonly FlowEdge[] =>
    (typeof from === 'string' ? [{ target: from, id: '' }] : from).map(
      start => ({
        from: start.target,
        to,
        via: owner,
        links: start.id === '' ? [link.id] : [start.id, link.id],
        isDeadLetter,
      }),
    );
  const origins = isLine ? links.origins(owner) : owner;
  switch (role) {
    case 'subscriber':
      return along(origins);
    case 'reply':
      return isLine
        ? along(answerers(owner, context) ?? origins)
        : along(owner).concat(along(last(owner, context)));
    case 'deadLetterSink':
      return along(origins, target, true);
    case 'sink': {
      const subjects = links.of(owner, 'subject');
      return along(subjects.length > 0 ? subjects : owner);
    }
    case 'broker':
      return type === 'requestReply'
        ? along(owner).concat(along(target, owner))
        : [];
    case 'step':
      return along(owner).concat(
        along(talking(links.of(owner, 'step', Number(index) - 1), context)),
      );
    case 'branchSubscriber':
      return along(owner).concat(
        along(talking(links.of(owner, 'branchFilter', index), context)),
      );
    case 'branchReply':
      return along(
        talking(links.of(owner, 'branchSubscriber', index), context),
      );
    case 'branchFilter':
    case 'backingChannel':
      return along(owner);
    default:
      return [];
  }
}

function talking(ends: readonly Link[], context: FlowContext): readonly Link[] {
  return ends.filter(({ target }) => mayReply(target, context));
}

/** Who gives the replies of a Trigger or Subscription; nobody where it has no subscriber. */
function answerers(
  owner: string,
  { links }: FlowContext,
): readonly Link[] | undefined {
  const subscribers = links.of(owner, 'subscriber');
  return subscribers.length > 0 ? subscribers : undefined;
}

/** Whose answers a flow sends on. */
function last(owner: string, context: FlowContext): readonly Link[] {
  const { links, resource } = context;
  const flow = resource(owner);
  const role: LinkRole = 'branchSubscriber';
  const count = flow?.type === 'flow' ? flow.steps.length : 0;
  const branches = links
    .of(owner, role)
    .filter(({ index }) => links.of(owner, 'branchReply', index).length === 0);
  return talking([...links.of(owner, 'step', count - 1), ...branches], context);
}
