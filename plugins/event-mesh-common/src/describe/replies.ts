import { Statement, statement } from './statement';
import { About } from './about';

/**
 * Describes the evidence that the subscriber of a Trigger or Subscription replies.
 *
 * @internal
 */
export function describeRecords(about: About): Statement[] {
  const reply = about.links.find(({ role }) => role === 'reply');
  return (reply?.recordedBy ?? []).map(id =>
    statement('replyRecorded', { by: about.name(id) }),
  );
}
