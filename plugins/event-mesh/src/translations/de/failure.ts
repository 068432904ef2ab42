/**
 * Reasons why a request failed: the cause and the fix.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    description: 'Ihre Backstage-Sitzung ist abgelaufen.',
    fix: 'Melden Sie sich erneut an.',
  },
  permissionDenied: {
    description:
      'Backstage erlaubt Ihnen die Nutzung seines Kubernetes-Proxys nicht.',
    fix: 'Bitten Sie Ihren Backstage-Administrator um die Berechtigungen kubernetes.proxy und kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    description: 'Der Cluster lehnt die Zugangsdaten von Backstage ab.',
    fix: 'Bitten Sie Ihren Backstage-Administrator, das Token dieses Clusters zu erneuern.',
  },
  clusterForbidden: {
    description: 'Der Cluster erlaubt Backstage das Lesen dieser Art nicht.',
    fix: 'Fügen Sie die fehlende Regel einer ClusterRole des Backstage-Service-Accounts hinzu.',
  },
  clusterUnknown: {
    description: 'Backstage kennt diesen Cluster nicht.',
    fix: 'Vergleichen Sie seinen Namen mit den Clustern des Kubernetes-Plugins in der App-Konfiguration.',
  },
  clusterTokenMissing: {
    description:
      'Der Cluster verlangt ein Benutzer-Token, aber es wurde keines gesendet.',
    fix: 'Melden Sie sich beim Auth-Provider dieses Clusters an.',
  },
  clusterUnreachable: {
    description: 'Backstage kann den Cluster nicht erreichen.',
    fix: 'Prüfen Sie, ob der Cluster läuft und ob das Backstage-Backend sich mit ihm verbinden kann.',
  },
  proxyMissing: {
    description: 'Das Backstage-Backend hat unter dieser Adresse keinen Proxy.',
    fix: 'Installieren Sie das Kubernetes-Backend-Plugin, oder korrigieren Sie den proxyPath dieses Clusters.',
  },
  kubernetesPluginMissing: {
    description: 'Diese Backstage-App hat kein Kubernetes-Plugin.',
    fix: 'Fügen Sie der App @backstage/plugin-kubernetes hinzu, oder setzen Sie proxyPath für diesen Cluster in eventMesh.clusters.',
  },
  rateLimited: {
    description: 'Zu viele Anfragen.',
    fix: 'Warten Sie einen Moment; die Anfrage wird automatisch wiederholt.',
  },
  notFound: {
    description: 'Der Cluster stellt diese Ressource nicht bereit.',
    fix: 'Prüfen Sie, ob Knative installiert ist und ob seine Version diese Art bereitstellt.',
  },
  expired: {
    description: 'Die Liste hat sich während des Ladens geändert.',
    fix: 'Aktualisieren Sie.',
  },
  clusterError: {
    description: 'Der Cluster hat einen Fehler zurückgegeben.',
    fix: 'Aktualisieren Sie. Bleibt der Fehler bestehen, prüfen Sie die Logs des API-Servers.',
  },
  backendStarting: {
    description: 'Das Backstage-Backend wird gerade gestartet oder beendet.',
    fix: 'Warten Sie einen Moment; die Anfrage wird automatisch wiederholt.',
  },
  timeout: {
    description: 'Zeitüberschreitung der Anfrage.',
    fix: 'Aktualisieren Sie. Bleibt der Fehler bestehen, laden Sie weniger Namespaces.',
  },
  network: {
    description: 'Die Anfrage hat keine Antwort erhalten.',
    fix: 'Prüfen Sie Ihre Netzwerkverbindung und ob Backstage läuft.',
  },
  notJson: {
    description:
      'Die Antwort ist kein gültiges JSON, oder sie ist abgeschnitten.',
    fix: 'Prüfen Sie, ob ein Proxy zwischen Backstage und dem Cluster anstelle des Clusters antwortet.',
  },
  unexpectedShape: {
    description: 'Die Antwort stammt nicht von einem Kubernetes-API-Server.',
    fix: 'Prüfen Sie, ob die Adresse dieses Clusters auf einen API-Server zeigt.',
  },
  unknown: {
    description: 'Die Anfrage ist aus unbekanntem Grund fehlgeschlagen.',
    fix: 'Aktualisieren Sie. Bleibt der Fehler bestehen, prüfen Sie die Logs des Backstage-Backends.',
  },
};
