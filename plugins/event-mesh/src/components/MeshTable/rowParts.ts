import type { LinkRole } from 'backstage-plugin-event-mesh-common';
import type { MeshRow, RowReference } from './meshRows';

/** The part of a row that shows a reference. @internal */
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
 * Returns the references shown in one part of a row.
 *
 * @internal
 */
export function referencesIn(
  row: MeshRow,
  part: RowPart,
): readonly RowReference[] {
  return row.references.filter(({ role }) => partOf[role] === part);
}
