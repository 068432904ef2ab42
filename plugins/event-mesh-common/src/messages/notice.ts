/**
 * The reasons why a setting in the configuration is not used, or not used as written. Each text follows the key of the
 * setting.
 *
 * @internal
 */
export const notice = {
  configWrongType:
    'must be of type {{expected}}, not {{actual}}, and is not used',
  configUnknownKey: 'is not a known key and is not used',
  configCredential:
    'is not a known key and looks like a credential: remove it, and keep credentials under kubernetes or proxy',
  configNotObject: 'must be of type object, not {{actual}}, so nothing is read',
  configUnreadable: 'cannot be looked up, so nothing is read',
  configNoClusters: 'names no usable cluster, so no cluster is read',
  configNoNamespaces: 'names no usable namespace, so nothing is read',
  configWrongCluster:
    'must be the name of a cluster, not {{actual}}; this cluster is not read',
  configWrongProxyPath:
    'must be the path of a proxy endpoint, such as /production; the cluster {{name}} is not read',
  configWrongNamespace:
    'must be the name of a Kubernetes namespace; this one is not read',
  configDuplicateCluster:
    'names the cluster {{name}} twice; the first entry is used',
  configUnknownCluster:
    'names the cluster {{name}}, which Backstage does not know',
  configUnknownNamespace: 'names the namespace {{name}}, which no cluster has',
  configUnknownPath:
    'names the cluster {{name}}, which is not read until every entry of eventMesh.clusters is usable: one of them may say how to read it',
  configUnnamedClusters:
    'has a locator of type {{type}}, whose clusters have no names before the backend runs; name those to read in catalog.providers.eventMesh.clusters',
  configOutOfRange:
    'must be from {{minimum}} to {{maximum}}, not {{value}}; {{used}} is used',
  configDefaultUsed: 'must be {{expected}}; {{used}} is used',
  configWrongSchedule: 'cannot be used ({{reason}}); {{used}} is used',
} as const;
