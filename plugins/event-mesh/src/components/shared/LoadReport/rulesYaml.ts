import { compareText } from 'backstage-plugin-event-mesh-common';
import type { Failure, LoadReport } from 'backstage-plugin-event-mesh-common';

/** CustomResourceDefinitions are listed, but never watched. */
const definitions = 'apiextensions.k8s.io';

type Rule = NonNullable<Failure['missingRule']>;

/**
 * Formats the RBAC rules that reading a cluster lacked, as YAML for the `rules` of a ClusterRole; '' if none is
 * missing. Rules that are missing in single namespaces only, and so belong into a Role there, come after it.
 *
 * @internal
 */
export function rulesYaml(report: LoadReport): string {
  const rules = [report, ...report.entries].flatMap(
    ({ failure }) => failure?.missingRule ?? [],
  );
  const wide = rules.filter(({ namespace }) => namespace === undefined);
  const covered = new Set(wide.map(resourceOf));
  const namespaces = new Map<string, Rule[]>();
  for (const rule of rules) {
    if (rule.namespace !== undefined && !covered.has(resourceOf(rule))) {
      const known = namespaces.get(rule.namespace) ?? [];
      namespaces.set(rule.namespace, [...known, rule]);
    }
  }
  return [
    ...rulesOf(wide),
    ...[...namespaces]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([namespace, missing]) => [
        `# Role, namespace: ${JSON.stringify(namespace)}\n`,
        ...rulesOf(missing),
      ]),
  ].join('');
}

function resourceOf({ apiGroup, resource }: Rule): string {
  return `${resource}.${apiGroup}`;
}

function rulesOf(rules: readonly Rule[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { apiGroup, resource } of rules) {
    groups.set(apiGroup, (groups.get(apiGroup) ?? new Set()).add(resource));
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(
      ([group, names]) =>
        `- apiGroups: [${JSON.stringify(group)}]\n` +
        `  resources: [${[...names]
          .sort()
          .map(name => JSON.stringify(name))
          .join(', ')}]\n` +
        `  verbs: ["get", "list"${group === definitions ? '' : ', "watch"'}]\n`,
    );
}
