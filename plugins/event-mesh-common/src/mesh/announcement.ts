import { KnownEvent } from '../cesql';

/**
 * How it is known that there are such events:
 *
 * - `declared`: somebody wrote an EventType
 * - `autoCreated`: Knative saw such an event and made an EventType of it
 * - `ofSource`: a source says in its status that it sends them, or Knative made an EventType of that
 *
 * @public
 */
export type AnnouncementOrigin = 'declared' | 'autoCreated' | 'ofSource';

/**
 * Events of which something is known before they come: those of one EventType, or of one entry in what a source says that
 * it sends.
 *
 * @public
 */
export type Announcement = {
  /** Unique in the mesh. */
  readonly id: string;
  /** Id of the EventType or source that says so. */
  readonly by: string;
  readonly origin: AnnouncementOrigin;
  /** The CloudEvents type as it is written there. */
  readonly type?: string;
  /** The CloudEvents source as it is written there, perhaps a template. */
  readonly source?: string;
  readonly known: KnownEvent;
  /** Id of where they come in: a broker, a channel, whatever takes events, or a placeholder. */
  readonly entry?: string;
  /** Id of the Trigger, Subscription or flow whose subscriber answers with them. */
  readonly replyOf?: string;
  /** Id of the source that sends them. */
  readonly producer?: string;
};
