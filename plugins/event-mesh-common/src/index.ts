/**
 * Reads a Knative event mesh from the Kubernetes API and joins it into one picture.
 *
 * @packageDocumentation
 */
export * from './reader';
export * from './resources';
export * from './mesh';
export * from './view';
export * from './graph';
