import { StoredObject, ScenarioMoment } from '../scenario';

/** What happened to one object between two moments. @internal */
export interface Change {
  readonly resourceVersion: number;
  readonly before?: StoredObject;
  readonly after?: StoredObject;
}

/** A moment in the order the cluster lived it, whose resourceVersions only grow. @internal */
export interface TimelineMoment extends ScenarioMoment {
  readonly resourceVersion: number;
  /** Since the moment before, by resourceKey, in order of their resourceVersions. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}
