import { ViewOptions } from './types';

/**
 * What is shown when nobody asked for anything: everything but EventTypes, generated resources and unconnected
 * workloads.
 *
 * @public
 */
export const defaultViewOptions: ViewOptions = {
  clusters: [],
  namespaces: [],
  kinds: [],
  eventTypes: false,
  generated: false,
  unconnected: false,
  text: '',
};
