import type { LoadReport } from 'backstage-plugin-event-mesh-common';

/**
 * The RBAC rules that reading a cluster lacked, as YAML for the `rules` of a ClusterRole; '' where none was missing.
 *
 * @internal
 */
export function rulesYaml(report: LoadReport): string {
  const resources = new Map<string, Set<string>>();
  const failures = [report, ...report.entries].map(({ failure }) => failure);
  for (const rule of failures.map(failure => failure?.missingRule)) {
    if (rule) {
      const known = resources.get(rule.apiGroup) ?? new Set();
      resources.set(rule.apiGroup, known.add(rule.resource));
    }
  }
  return [...resources]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([group, names]) =>
        `- apiGroups: [${JSON.stringify(group)}]\n` +
        `  resources: [${[...names]
          .sort()
          .map(name => JSON.stringify(name))
          .join(', ')}]\n` +
        `  verbs: ["get", "list"]\n`,
    )
    .join('');
}
