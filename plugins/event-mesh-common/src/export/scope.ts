/** Of what and of when an exported graph is. @public */
export type ExportScope = {
  readonly title: string;
  /** Their titles; empty means all. */
  readonly clusters: readonly string[];
  /** Empty means all. */
  readonly namespaces: readonly string[];
  /** When it was read, as a person writes it. */
  readonly time: string;
};

/** The words for a scope. @public */
export type ScopeWords = {
  readonly clusters: string;
  readonly namespaces: string;
  readonly all: string;
  readonly time: (time: string) => string;
};

/**
 * A scope in one line.
 *
 * @internal
 */
export function scopeLine(scope: ExportScope, words: ScopeWords): string {
  const list = (names: readonly string[]) => names.join(', ') || words.all;
  return [
    `${words.clusters}: ${list(scope.clusters)}`,
    `${words.namespaces}: ${list(scope.namespaces)}`,
    words.time(scope.time),
  ].join(' · ');
}
