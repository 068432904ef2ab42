/** An object of the API as it is stored. @internal */
export interface KubeObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly spec?: unknown;
  readonly status?: unknown;
}

/** The used fields of a CustomResourceDefinition. @internal */
export interface Definition extends KubeObject {
  readonly spec: {
    readonly group: string;
    readonly scope: 'Namespaced' | 'Cluster';
    readonly names: { readonly plural: string; readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly storage: boolean;
    }[];
  };
}

/** One object of a scenario, in the storage version. @internal */
export interface ScenarioObject {
  /** The path of its list, in its namespace. */
  readonly listPath: string;
  readonly path: string;
  readonly object: KubeObject;
}
