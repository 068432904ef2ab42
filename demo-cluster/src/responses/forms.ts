import { negotiate } from '../accept';
import { JsonObject, objectAt, stringAt } from '../json';
import { StoredObject } from '../scenario';

const META = { group: 'meta.k8s.io', version: 'v1' };

/** Converts one object for a client. @internal */
export type ShowObject = (object: StoredObject) => JsonObject;

/** Returns the negotiated form: whole objects, only metadata, or undefined. @internal */
export function negotiatedForm(
  accept: string,
  names: readonly ('PartialObjectMetadata' | 'PartialObjectMetadataList')[],
): 'whole' | 'partial' | undefined {
  const offered = names.map(name => ({ ...META, as: name }));
  const agreed = negotiate(accept, offered);
  if (!agreed) return undefined;
  return agreed === 'plain' ? 'whole' : 'partial';
}

/** Returns only the metadata of an object. @internal */
export function partialObject(object: StoredObject): JsonObject {
  return {
    kind: 'PartialObjectMetadata',
    apiVersion: 'meta.k8s.io/v1',
    metadata: objectAt(object.json, 'metadata'),
  };
}

/** Returns an object with kind and apiVersion, as outside of a list. @internal */
export function wholeObject(kind: string, apiVersion: string): ShowObject {
  return ({ json }) =>
    stringAt(json, 'kind') && stringAt(json, 'apiVersion')
      ? json
      : { kind, apiVersion, ...json };
}
