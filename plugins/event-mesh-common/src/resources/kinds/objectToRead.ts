import { Field } from '../fields/field';
import { ResourceBase } from '../types';

/**
 * An object on its way to its projection: what is read already, and the fields that its kind's own reader looks at.
 *
 * @internal
 */
export type ObjectToRead = {
  readonly base: ResourceBase;
  readonly namespace: string;
  readonly metadata: Field;
  readonly spec: Field;
  readonly status: Field;
};
