/** Fields for field selectors of some built-in kinds, besides name and namespace, by group and plural. @internal */
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
