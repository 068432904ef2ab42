import { KindToRead } from '../model';

/**
 * The CustomResourceDefinition kind.
 *
 * @internal
 */
export const definitionKind: KindToRead = {
  group: 'apiextensions.k8s.io',
  kind: 'CustomResourceDefinition',
  plural: 'customresourcedefinitions',
  versions: ['v1'],
};

/**
 * Requests names, labels and annotations only: whole definitions are ten times as large.
 *
 * @internal
 */
export const metadataOnly =
  'application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json';
