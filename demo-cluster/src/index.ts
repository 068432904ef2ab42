/**
 * An in-memory, read-only Kubernetes API that serves a recorded world.
 *
 * @packageDocumentation
 */
export { createDemoCluster } from './createDemoCluster';
export { createWorld, loadWorld, loadWorlds, WorldError } from './world';
export { readWorld } from './cli';
export { readTokens } from './authorise';
export { controlHandler } from './control';
export type { DemoCluster, DemoClusterOptions } from './createDemoCluster';
export type { Token, TokenRule } from './authorise';
export type { Control, ControlState } from './control';
export type { Fault, FaultKind, FaultMatch } from './faults';
export type { Handler, LoggedRequest } from './server';
export type { ResourceInfo, ResourceList, World, WorldMoment } from './world';
