/** All that is looked at of the entities of a catalog, so that its answer stays small. @internal */
export const entityFields: readonly string[] = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
];
