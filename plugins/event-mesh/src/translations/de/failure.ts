/**
 * Why something could not be read, and what to do about it.
 *
 * @internal
 */
export const failure = {
  sessionExpired: {
    what: 'Ihre Sitzung in Backstage ist zu Ende.',
    todo: 'Melden Sie sich neu an.',
  },
  permissionDenied: {
    what: 'Backstage lässt Sie seinen Kubernetes-Proxy nicht benutzen.',
    todo: 'Bitten Sie die Verwaltung von Backstage um die Rechte kubernetes.proxy und kubernetes.clusters.read.',
  },
  clusterUnauthorized: {
    what: 'Der Cluster nimmt die Zugangsdaten nicht an, die Backstage für ihn hat.',
    todo: 'Bitten Sie die Verwaltung von Backstage, das Token dieses Clusters zu erneuern.',
  },
  clusterForbidden: {
    what: 'Der Cluster lässt Backstage diese Art nicht lesen.',
    todo: 'Geben Sie dem Service-Account von Backstage die fehlende Regel in einer ClusterRole.',
  },
  clusterUnknown: {
    what: 'Backstage kennt diesen Cluster nicht.',
    todo: 'Vergleichen Sie seinen Namen mit den Clustern des Kubernetes-Plugins in der Konfiguration der App.',
  },
  clusterTokenMissing: {
    what: 'Der Cluster verlangt ein Token der fragenden Person, und es kam keines.',
    todo: 'Melden Sie sich bei dem Anbieter an, für den dieser Cluster eingerichtet ist.',
  },
  clusterUnreachable: {
    what: 'Backstage erreicht den Cluster nicht.',
    todo: 'Sehen Sie nach, ob der Cluster läuft und ob das Backend von Backstage sich mit ihm verbinden darf.',
  },
  proxyMissing: {
    what: 'Das Backend von Backstage hat unter dieser Adresse keinen Proxy.',
    todo: 'Installieren Sie das Kubernetes-Backend-Plugin, oder berichtigen Sie den proxyPath dieses Clusters.',
  },
  kubernetesPluginMissing: {
    what: 'Diese Backstage-App hat kein Kubernetes-Plugin.',
    todo: 'Fügen Sie der App @backstage/plugin-kubernetes hinzu, oder setzen Sie proxyPath für diesen Cluster in eventMesh.clusters.',
  },
  rateLimited: {
    what: 'Es waren fürs Erste zu viele Anfragen.',
    todo: 'Warten Sie ein wenig; es wird von selbst wieder versucht.',
  },
  notFound: {
    what: 'Der Cluster hat nicht, wonach gefragt wurde.',
    todo: 'Sehen Sie nach, ob Knative installiert ist und ob seine Version diese Art kennt.',
  },
  expired: {
    what: 'Die Liste hat sich geändert, während sie gelesen wurde.',
    todo: 'Lesen Sie neu.',
  },
  clusterError: {
    what: 'Der Cluster hat mit einem Fehler geantwortet.',
    todo: 'Lesen Sie neu; bleibt es so, sehen Sie in die Protokolle des API-Servers.',
  },
  backendStarting: {
    what: 'Das Backend von Backstage startet oder endet gerade.',
    todo: 'Warten Sie ein wenig; es wird von selbst wieder versucht.',
  },
  timeout: {
    what: 'Es kam nicht rechtzeitig eine Antwort.',
    todo: 'Lesen Sie neu; bleibt es so, lesen Sie weniger Namespaces.',
  },
  network: {
    what: 'Es kam überhaupt keine Antwort.',
    todo: 'Prüfen Sie Ihre Netzverbindung, und ob Backstage läuft.',
  },
  notJson: {
    what: 'Die Antwort war kein JSON, oder sie war abgeschnitten.',
    todo: 'Sehen Sie nach, ob etwas zwischen Backstage und dem Cluster an seiner Stelle antwortet.',
  },
  unexpectedShape: {
    what: 'Die Antwort war keine, wie sie ein API-Server von Kubernetes gibt.',
    todo: 'Sehen Sie nach, ob die Adresse dieses Clusters zu einem API-Server führt.',
  },
  unknown: {
    what: 'Es ist auf eine Weise fehlgeschlagen, die hier nicht bekannt ist.',
    todo: 'Lesen Sie neu; bleibt es so, sehen Sie in die Protokolle des Backends.',
  },
};
