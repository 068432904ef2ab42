import type { Mesh } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { entries, traceStarts } from '../shared/EventPath';
import { FlowButtons } from './FlowButtons';

/**
 * Renders the buttons that trace the events of a resource, or test one where events enter.
 *
 * @internal
 */
export function FlowActions(props: {
  readonly mesh: Mesh;
  readonly id: string;
  readonly update: (changes: Partial<ViewState>) => void;
}) {
  const { mesh, id, update } = props;
  const canTrace = traceStarts.includes(typeOf(mesh, id));
  return (
    <FlowButtons
      start={canTrace ? id : undefined}
      entry={entryOf(mesh, id)}
      update={update}
    />
  );
}

function typeOf(mesh: Mesh, id: string): string {
  return mesh.resources.get(id)?.resource.type ?? '';
}

/** Returns the entry point of a Trigger or Subscription, or the resource if it is an entry point. */
function entryOf(mesh: Mesh, id: string): string | undefined {
  if (entries.includes(typeOf(mesh, id))) {
    return id;
  }
  return ['trigger', 'subscription'].includes(typeOf(mesh, id))
    ? mesh.links.find(
        ({ owner, role }) =>
          owner === id && (role === 'broker' || role === 'channel'),
      )?.target
    : undefined;
}
