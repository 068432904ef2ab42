/** @internal */
export const notice = {
  configWrongType:
    'muss vom Typ {{expected}} sein, nicht {{actual}}, und wird nicht benutzt',
  configUnknownKey: 'ist kein bekannter Schlüssel und wird nicht benutzt',
  configCredential:
    'ist kein bekannter Schlüssel und sieht nach Zugangsdaten aus: entfernen Sie ihn; Zugangsdaten gehören unter kubernetes oder proxy',
  configNotObject:
    'muss vom Typ object sein, nicht {{actual}}; darum wird nichts gelesen',
  configUnreadable: 'kann nicht gelesen werden; darum wird nichts gelesen',
  configNoClusters:
    'nennt keinen brauchbaren Cluster; darum wird kein Cluster gelesen',
  configNoNamespaces:
    'nennt keinen brauchbaren Namespace; darum wird nichts gelesen',
  configWrongCluster:
    'muss der Name eines Clusters sein, nicht {{actual}}; dieser Cluster wird nicht gelesen',
  configWrongProxyPath:
    'muss der Pfad eines Proxy-Endpunkts sein, z. B. /production; der Cluster {{name}} wird nicht gelesen',
  configWrongNamespace:
    'muss der Name eines Kubernetes-Namespace sein; dieser wird nicht gelesen',
  configDuplicateCluster:
    'nennt den Cluster {{name}} zweimal; benutzt wird der erste Eintrag',
  configUnknownCluster: 'nennt den Cluster {{name}}, den Backstage nicht kennt',
  configUnknownNamespace: 'nennt den Namespace {{name}}, den kein Cluster hat',
  configUnknownPath:
    'nennt den Cluster {{name}}, der nicht gelesen wird, bis jeder Eintrag von eventMesh.clusters brauchbar ist: einer davon kann sagen, wie er zu lesen ist',
  configUnnamedClusters:
    'hat einen Locator vom Typ {{type}}, dessen Cluster keine Namen haben, bevor das Backend läuft; nennen Sie die zu lesenden in catalog.providers.eventMesh.clusters',
  configOutOfRange:
    'muss zwischen {{minimum}} und {{maximum}} liegen, nicht {{value}}; benutzt wird {{used}}',
  configDefaultUsed: 'muss {{expected}} sein; benutzt wird {{used}}',
  configWrongSchedule:
    'kann nicht benutzt werden ({{reason}}); benutzt wird {{used}}',
};
