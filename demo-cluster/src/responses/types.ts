import { TokenRegister } from '../authorise';
import { ResourcePath } from '../requests';
import { Timeline } from '../timeline';
import { ResourceInfo } from '../scenario';

/** The state that responses are created from. @internal */
export interface ClusterState {
  readonly timeline: Timeline;
  readonly tokens: TokenRegister;
}

/** A resource path with its kind from discovery. @internal */
export interface Target {
  readonly path: ResourcePath;
  readonly info: ResourceInfo;
  readonly key: string;
}
