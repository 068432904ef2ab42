import type { LinkRole } from 'backstage-plugin-event-mesh-common';
import type { MeshRow, RowReference } from './meshRows';

/** Where the ties of a line stand in the list. @internal */
export type RowPart = 'from' | 'to' | 'replies' | 'deadLetters' | 'others';

const partOf: Readonly<Record<LinkRole, RowPart>> = {
  broker: 'from',
  channel: 'from',
  subject: 'from',
  subscriber: 'to',
  sink: 'to',
  step: 'to',
  branchSubscriber: 'to',
  reply: 'replies',
  branchReply: 'replies',
  deadLetterSink: 'deadLetters',
  branchFilter: 'others',
  reference: 'others',
  producedBy: 'others',
  backingChannel: 'others',
  dependency: 'others',
  policyTo: 'others',
  policyFrom: 'others',
  generated: 'others',
};

/**
 * The ties of a line that stand in one part of it.
 *
 * @internal
 */
export function referencesIn(
  row: MeshRow,
  part: RowPart,
): readonly RowReference[] {
  return row.references.filter(({ role }) => partOf[role] === part);
}
