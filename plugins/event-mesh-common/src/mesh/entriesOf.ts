import { linkIndex } from './linkIndex';
import { LinkRole, Mesh } from './types';

/** Where events that an EventType or source speaks of come in, and whose replies they are. @internal */
export type EntryOf = (id: string) => {
  readonly entry?: string;
  readonly replyOf?: string;
};

const edgeTypes: readonly string[] = ['trigger', 'subscription', 'flow'];

/**
 * Finds where announced events come in: an EventType's reference, where replies of a Trigger or Subscription go, or a
 * source's sink.
 *
 * @remarks An EventType may refer to what Knative made of a flow, whose owner the link ends at. What is in front of its first
 * step comes in as any event does; all else are replies of a step, and where in the flow is not known.
 * @internal
 */
export function entriesOf(mesh: Mesh): EntryOf {
  const links = linkIndex(mesh);
  const endOf = (id: string, role: LinkRole) =>
    links.of(id, role).at(-1)?.target;
  return id => {
    const resource = mesh.resources.get(id)?.resource;
    if (resource?.type !== 'eventType') {
      return entryAt(endOf(id, 'sink'));
    }
    const end = endOf(id, 'reference');
    const at = end === undefined ? undefined : mesh.resources.get(end);
    if (!at || !edgeTypes.includes(at.resource.type)) {
      return entryAt(end);
    }
    const named = resource.reference;
    switch (at.resource.type) {
      case 'trigger':
        return { ...entryAt(endOf(at.id, 'broker')), replyOf: at.id };
      case 'subscription':
        return { ...entryAt(endOf(at.id, 'reply')), replyOf: at.id };
      default:
        return named?.kind === at.resource.ref.kind ||
          /-kn-(sequence-0|parallel)$/.test(named?.name ?? '')
          ? entryAt(at.id)
          : { replyOf: at.id };
    }
  };
}

function entryAt(entry: string | undefined) {
  return entry === undefined ? {} : { entry };
}
