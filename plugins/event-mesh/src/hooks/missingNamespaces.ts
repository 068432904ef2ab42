import type {
  ConfigNotice,
  LoadReport,
} from 'backstage-plugin-event-mesh-common';

/**
 * Returns the configured namespaces that no cluster has. A cluster that failed to load, or whose namespaces cannot be
 * listed, may have them.
 */
export function missingNamespaces(
  reports: readonly LoadReport[],
): readonly string[] {
  const [first, ...others] = reports.map(report => [
    ...(report.missingNamespaces ?? []),
  ]);
  return (first ?? []).filter(name =>
    others.every(missing => missing.includes(name)),
  );
}

/** Returns a notice for each configured namespace that no cluster has: most are misspelled. */
export function namespaceNotices(
  reports: readonly LoadReport[],
): readonly ConfigNotice[] {
  return missingNamespaces(reports).map(name => ({
    code: 'configUnknownNamespace',
    key: 'eventMesh.namespaces',
    params: { name },
  }));
}
