import { negotiate } from '../accept';
import { JsonObject, objectAt, stringAt } from '../json';
import { StoredObject } from '../scenario';

const META = { group: 'meta.k8s.io', version: 'v1' };

/** How one object is shown to a client. @internal */
export type ShowObject = (object: StoredObject) => JsonObject;

/** Whether whole objects or only their metadata were agreed on, or nothing. @internal */
export function agreedForm(
  accept: string,
  names: readonly ('PartialObjectMetadata' | 'PartialObjectMetadataList')[],
): 'whole' | 'partial' | undefined {
  const offered = names.map(name => ({ ...META, as: name }));
  const agreed = negotiate(accept, offered);
  if (!agreed) return undefined;
  return agreed === 'plain' ? 'whole' : 'partial';
}

/** An object's metadata alone. @internal */
export function partialObject(object: StoredObject): JsonObject {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata: objectAt(object.json, 'metadata'),
  };
}

/** An object that says what it is, as it does outside of a list. @internal */
export function wholeObject(kind: string, apiVersion: string): ShowObject {
  return ({ json }) =>
    stringAt(json, 'kind') && stringAt(json, 'apiVersion')
      ? json
      : { kind, apiVersion, ...json };
}
