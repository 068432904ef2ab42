import { LinkRole } from '../mesh';

/**
 * The roles of links that events travel along; the others only name something.
 *
 * @internal
 */
export const flowRoles: ReadonlySet<LinkRole> = new Set<LinkRole>([
  'broker',
  'channel',
  'subscriber',
  'reply',
  'deadLetterSink',
  'sink',
  'subject',
  'step',
  'branchFilter',
  'branchSubscriber',
  'branchReply',
  'reference',
  'producedBy',
  'backingChannel',
  'generated',
]);
