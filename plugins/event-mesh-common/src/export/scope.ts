/** Scope and time of an exported graph. @public */
export type ExportScope = {
  readonly title: string;
  /** Titles of its clusters; empty for all. */
  readonly clusters: readonly string[];
  /** Names of its namespaces; empty for all. */
  readonly namespaces: readonly string[];
  /** Time of the data, formatted for people. */
  readonly time: string;
};

/** Texts for a scope. @public */
export type ScopeWords = {
  readonly clusters: string;
  readonly namespaces: string;
  readonly all: string;
  readonly time: (time: string) => string;
};

/**
 * Formats a scope as one line.
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
