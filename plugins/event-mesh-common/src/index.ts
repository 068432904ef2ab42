/**
 * Reads a Knative event mesh from the Kubernetes API and joins it into one picture.
 *
 * @packageDocumentation
 */
export * from './reader';
export * from './resources';
export * from './mesh';
export * from './insights';
export * from './view';
export * from './graph';
export * from './export';
export * from './messages';
