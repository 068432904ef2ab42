import { Field } from '../fields/field';
import { ResourceBase } from '../types';

/**
 * The input of a kind's reader: the fields read for all kinds, and the raw fields.
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
