import { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

/** Configuration of the event mesh module of the catalog backend. */
export interface Config {
  catalog?: {
    providers?: {
      /**
       * How the event mesh comes into the catalog. All of it is optional, and none of it reaches the browser.
       */
      eventMesh?: {
        /** When the clusters are read; every ten minutes by default. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Names of the clusters to read. Left out, those of `eventMesh.clusters`, else those of the Kubernetes plugin's locators
         * of type `config`; clusters of other locators have to be named here. A cluster that has a `proxyPath` in
         * `eventMesh.clusters` is read through that. An empty list reads none.
         */
        clusters?: string | Array<string | { name?: string }>;
        /** The catalog's namespace for the entities; `default` by default. */
        namespace?: string;
        /** Owner of objects without an annotation `backstage.io/owner`; `unknown` by default. */
        defaultOwner?: string;
        /** Lifecycle of objects without an annotation `backstage.io/lifecycle`; `production` by default. */
        defaultLifecycle?: string;
        /** The kind of entity that a namespace of the cluster becomes; none by default. */
        namespacesAs?: 'system' | 'domain';
      };
    };
  };
}
