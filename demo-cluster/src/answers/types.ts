import { TokenRegister } from '../authorise';
import { ResourcePath } from '../requests';
import { Timeline } from '../timeline';
import { ResourceInfo } from '../scenario';

/** What answers are made from. @internal */
export interface ClusterState {
  readonly timeline: Timeline;
  readonly tokens: TokenRegister;
}

/** A resource path whose kind discovery names. @internal */
export interface Target {
  readonly path: ResourcePath;
  readonly info: ResourceInfo;
  readonly key: string;
}
