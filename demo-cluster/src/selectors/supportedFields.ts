/** Fields beside name and namespace that some built-in kinds can be selected by, by group and plural. @internal */
export const SUPPORTED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  '/namespaces': ['status.phase'],
  '/services': ['spec.clusterIP', 'spec.type'],
  '/pods': ['spec.nodeName', 'status.phase'],
  '/events': [
    'involvedObject.kind',
    'involvedObject.name',
    'involvedObject.namespace',
    'involvedObject.uid',
    'reason',
    'type',
  ],
};
