import { StoredObject, ScenarioMoment } from '../scenario';

/** The change of one object between two moments. @internal */
export interface Change {
  readonly resourceVersion: number;
  readonly before?: StoredObject;
  readonly after?: StoredObject;
}

/** A moment in the history of the cluster, in which resourceVersions only increase. @internal */
export interface TimelineMoment extends ScenarioMoment {
  readonly resourceVersion: number;
  /** Changes since the previous moment by resourceKey, in order of resourceVersion. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}
