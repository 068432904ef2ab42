/**
 * Brings a Knative event mesh into the Backstage catalog.
 *
 * @packageDocumentation
 */
export { catalogModuleEventMesh as default } from './module';
