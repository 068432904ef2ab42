/** Configuration of the event mesh plugin. */
export interface Config {
  /**
   * Settings of the event mesh. All of them are optional.
   *
   * Only the fields below reach the browser, in a page that everybody can load, signed in or not. Other keys are kept from it.
   */
  eventMesh?: {
    /**
     * The clusters to read, in this order: names, or objects with a name. Left out, all clusters that Backstage's Kubernetes
     * plugin knows are read. An empty list reads none.
     *
     * @visibility frontend
     */
    clusters?:
      | string
      | Array<
          | string
          | {
              /**
               * Name of the cluster in Backstage's Kubernetes plugin; any name where there is a `proxyPath`.
               *
               * @visibility frontend
               */
              name?: string;
              /**
               * Title of the cluster in the page; by default the Kubernetes plugin's title, else the name.
               *
               * @visibility frontend
               */
              title?: string;
              /**
               * Endpoint of Backstage's general proxy (`proxy.endpoints`) that leads to the cluster's API server, such as
               * `/production`. Left out, the cluster is read through the Kubernetes plugin's proxy.
               *
               * @visibility frontend
               */
              proxyPath?: string;
            }
        >;
    /**
     * The namespaces to read, one by one. Left out, whole clusters are read. An empty list reads none.
     *
     * @visibility frontend
     */
    namespaces?: string | string[];
    /** How often clusters are read. */
    refresh?: {
      /**
       * Seconds between two readings, 5 to 86400; 30 by default.
       *
       * @visibility frontend
       */
      seconds?: number;
      /**
       * Seconds that one answer may take, 1 to 600; 30 by default. More helps where a proxy or a cluster is slow, less where
       * either of them tends to hang.
       *
       * @visibility frontend
       */
      deadlineSeconds?: number;
    };
  };
}
