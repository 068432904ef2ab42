/**
 * Reasons why a request failed: the cause and the fix.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    what: 'Ihre Backstage-Sitzung ist abgelaufen.',
    todo: 'Melden Sie sich erneut an.',
  },
  permissionDenied: {
    what: 'Backstage erlaubt Ihnen die Nutzung seines Kubernetes-Proxys nicht.',
    todo: 'Bitten Sie Ihren Backstage-Administrator um die Berechtigungen kubernetes.proxy und kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    what: 'Der Cluster lehnt die Zugangsdaten von Backstage ab.',
    todo: 'Bitten Sie Ihren Backstage-Administrator, das Token dieses Clusters zu erneuern.',
  },
  clusterForbidden: {
    what: 'Der Cluster erlaubt Backstage das Lesen dieser Art nicht.',
    todo: 'Fügen Sie die fehlende Regel einer ClusterRole des Backstage-Service-Accounts hinzu.',
  },
  clusterUnknown: {
    what: 'Backstage kennt diesen Cluster nicht.',
    todo: 'Vergleichen Sie seinen Namen mit den Clustern des Kubernetes-Plugins in der App-Konfiguration.',
  },
  clusterTokenMissing: {
    what: 'Der Cluster verlangt ein Benutzer-Token, aber es wurde keines gesendet.',
    todo: 'Melden Sie sich beim Auth-Provider dieses Clusters an.',
  },
  clusterUnreachable: {
    what: 'Backstage kann den Cluster nicht erreichen.',
    todo: 'Prüfen Sie, ob der Cluster läuft und ob das Backstage-Backend sich mit ihm verbinden kann.',
  },
  proxyMissing: {
    what: 'Das Backstage-Backend hat unter dieser Adresse keinen Proxy.',
    todo: 'Installieren Sie das Kubernetes-Backend-Plugin, oder korrigieren Sie den proxyPath dieses Clusters.',
  },
  kubernetesPluginMissing: {
    what: 'Diese Backstage-App hat kein Kubernetes-Plugin.',
    todo: 'Fügen Sie der App @backstage/plugin-kubernetes hinzu, oder setzen Sie proxyPath für diesen Cluster in eventMesh.clusters.',
  },
  rateLimited: {
    what: 'Zu viele Anfragen.',
    todo: 'Warten Sie einen Moment; die Anfrage wird automatisch wiederholt.',
  },
  notFound: {
    what: 'Der Cluster stellt diese Ressource nicht bereit.',
    todo: 'Prüfen Sie, ob Knative installiert ist und ob seine Version diese Art bereitstellt.',
  },
  expired: {
    what: 'Die Liste hat sich während des Ladens geändert.',
    todo: 'Aktualisieren Sie.',
  },
  clusterError: {
    what: 'Der Cluster hat einen Fehler zurückgegeben.',
    todo: 'Aktualisieren Sie. Bleibt der Fehler bestehen, prüfen Sie die Logs des API-Servers.',
  },
  backendStarting: {
    what: 'Das Backstage-Backend wird gerade gestartet oder beendet.',
    todo: 'Warten Sie einen Moment; die Anfrage wird automatisch wiederholt.',
  },
  timeout: {
    what: 'Zeitüberschreitung der Anfrage.',
    todo: 'Aktualisieren Sie. Bleibt der Fehler bestehen, laden Sie weniger Namespaces.',
  },
  network: {
    what: 'Die Anfrage hat keine Antwort erhalten.',
    todo: 'Prüfen Sie Ihre Netzwerkverbindung und ob Backstage läuft.',
  },
  notJson: {
    what: 'Die Antwort ist kein gültiges JSON, oder sie ist abgeschnitten.',
    todo: 'Prüfen Sie, ob ein Proxy zwischen Backstage und dem Cluster anstelle des Clusters antwortet.',
  },
  unexpectedShape: {
    what: 'Die Antwort stammt nicht von einem Kubernetes-API-Server.',
    todo: 'Prüfen Sie, ob die Adresse dieses Clusters auf einen API-Server zeigt.',
  },
  unknown: {
    what: 'Die Anfrage ist aus unbekanntem Grund fehlgeschlagen.',
    todo: 'Aktualisieren Sie. Bleibt der Fehler bestehen, prüfen Sie die Logs des Backstage-Backends.',
  },
};
