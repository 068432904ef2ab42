import { linkIndex, Mesh } from 'backstage-plugin-event-mesh-common';
import type { ViewState } from '../../url';
import { entries, traceStarts } from '../shared/EventPath';
import { FlowButtons } from './FlowButtons';

/**
 * Follows the events of something, or tries one where it takes events.
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

/** Where events come in before they get to a Trigger or Subscription, or to what takes them itself. */
function entryOf(mesh: Mesh, id: string): string | undefined {
  if (entries.includes(typeOf(mesh, id))) {
    return id;
  }
  return ['trigger', 'subscription'].includes(typeOf(mesh, id))
    ? linkIndex(mesh).origins(id).at(0)?.target
    : undefined;
}
