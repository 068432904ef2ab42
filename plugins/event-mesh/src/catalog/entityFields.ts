/** All fields of catalog entities that are used, to keep the response small. @internal */
export const entityFields: readonly string[] = [
  'apiVersion',
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.annotations',
  'relations',
];
