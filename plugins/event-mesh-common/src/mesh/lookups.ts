import { Folding } from './foldChildren';
import { AddressIndex } from './indexAddresses';
import { ResourceIndex } from './indexResources';

/**
 * All by which an end is found.
 *
 * @internal
 */
export type Lookups = {
  readonly index: ResourceIndex;
  readonly addresses: AddressIndex;
  readonly folding: Folding;
};

/**
 * Who names an end: a host means something else in another cluster, and one label in another namespace.
 *
 * @internal
 */
export type ReferenceOrigin = {
  readonly cluster: string;
  readonly namespace: string;
};
