/**
 * Adds a Knative event mesh to the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleEventMesh as default } from './module';
