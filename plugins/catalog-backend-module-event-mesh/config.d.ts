/** Configuration of the event mesh module of the catalog backend. */
export interface Config {
  catalog?: {
    providers?: {
      /**
       * How the event mesh comes into the catalog. All of it is optional:
       *
       * - `schedule`: when the clusters are read, as for any entity provider (`frequency`, `timeout`, `initialDelay`); every
       *   ten minutes where it is left out;
       * - `clusters`: names of the clusters to read. Left out, those of `eventMesh.clusters`, else those of the Kubernetes
       *   plugin's locators of type `config`. Clusters that are located in another way have to be named here. A cluster that
       *   has a `proxyPath` in `eventMesh.clusters` is read through that;
       * - `namespace`: the catalog's namespace for the entities; `default` where it is left out;
       * - `defaultOwner`: owner of what has no annotation `backstage.io/owner`; `unknown` where it is left out;
       * - `defaultLifecycle`: lifecycle of what has no annotation `backstage.io/lifecycle`; `production` where it is left out;
       * - `namespacesAs`: `system` or `domain`, if the cluster's namespaces are to be such entities too.
       *
       * Its type is loose on purpose: a value that breaks a schema keeps the whole backend from starting. The module itself
       * logs what it could not use, and uses the rest.
       */
      eventMesh?: any;
    };
  };
}
