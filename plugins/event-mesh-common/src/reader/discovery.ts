/**
 * A resource that a version of a group serves. `kind` and `verbs` are undefined where the server did not say.
 *
 * @internal
 */
export type ServedResource = {
  readonly namespaced: boolean;
  readonly kind?: string;
  readonly verbs?: readonly string[];
};

/**
 * One version of a group; `resources` by plural is undefined where the server could not say.
 *
 * @internal
 */
export type ServedVersion = {
  readonly version: string;
  readonly resources?: ReadonlyMap<string, ServedResource>;
};

/**
 * What the cluster serves, by group; the versions in the server's order of preference.
 *
 * @internal
 */
export type Discovery = ReadonlyMap<string, readonly ServedVersion[]>;
