/** Configuration of the event mesh plugin. */
export interface Config {
  /**
   * What the event mesh is read from. All of it is optional:
   *
   * - `clusters`: the clusters to show, in this order; all that Backstage's Kubernetes plugin knows where it is left out.
   *   Each has
   *   - `name`: as Backstage's Kubernetes plugin calls it, or any name where there is a `proxyPath`;
   *   - `title`: what people call it; else the Kubernetes plugin's title, else the name;
   *   - `proxyPath`: an endpoint of Backstage's general proxy (`proxy.endpoints`) that leads to the cluster's API server,
   *     e.g. `/knative-cluster-a`. Left out, the cluster is read through the Kubernetes plugin's proxy.
   * - `namespaces`: read only these, one by one; whole clusters where it is left out or empty.
   * - `refresh.seconds`: seconds between two readings; 30 where it is left out, 5 at least.
   * - `refresh.deadlineSeconds`: how many seconds one answer may take before it counts as none; 30 where it is left out. More
   *   helps where a proxy or a cluster is slow, less where either of them tends to hang.
   *
   * Its type is loose on purpose: a value that breaks a schema keeps the whole app from starting. The plugin itself says
   * what it could not use, and uses the rest.
   *
   * @visibility frontend
   * @deepVisibility frontend
   */
  eventMesh?: any;
}
