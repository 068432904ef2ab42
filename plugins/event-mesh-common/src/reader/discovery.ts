/**
 * A served resource. `kind` and `verbs` are undefined if the server did not send them.
 *
 * @internal
 */
export type ServedResource = {
  readonly namespaced: boolean;
  readonly kind?: string;
  readonly verbs?: readonly string[];
};

/**
 * One version of a group; `resources`, by plural, is undefined if the server does not know them.
 *
 * @internal
 */
export type ServedVersion = {
  readonly version: string;
  readonly resources?: ReadonlyMap<string, ServedResource>;
};

/**
 * The served versions by group, in the server's order of preference.
 *
 * @internal
 */
export type Discovery = ReadonlyMap<string, readonly ServedVersion[]>;
