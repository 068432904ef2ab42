import type {
  Finding,
  FindingCode,
  FindingsReport,
  Mesh,
  ReportedResource,
} from 'backstage-plugin-event-mesh-common';
import type { MeshData } from '../../hooks';
import { endpointOf } from '../shared/EndpointName';
import { isWhole } from '../shared/LoadReport';
import type { TextsOf } from './useFindingTexts';

/**
 * Returns findings with their sentences and links, as input of an export.
 *
 * @internal
 */
export function reportFindings(
  findings: readonly Finding[],
  data: Pick<MeshData, 'mesh' | 'titles' | 'loadReports' | 'readAt'>,
  words: {
    readonly title: string;
    readonly textsOf: TextsOf;
    readonly linkOf: (finding: Finding) => string | undefined;
    readonly helpOf: (code: FindingCode) => string | undefined;
  },
): FindingsReport {
  const { mesh, titles, loadReports, readAt } = data;
  return {
    title: words.title,
    clusters: mesh.clusters.map(({ name }) => titles.get(name) ?? name),
    ...(readAt === undefined ? {} : { time: new Date(readAt).toISOString() }),
    isComplete: isWhole(loadReports),
    findings: findings.map(finding => {
      const { id, code, severity, about, field, anchor } = finding;
      const link = words.linkOf(finding);
      const help = words.helpOf(code);
      return {
        ...{ id, code, severity },
        ...words.textsOf(finding),
        about: about.map(one => resourceOf(mesh, one)),
        docs: `docs/findings.md#${anchor}`,
        ...(field === undefined ? {} : { field }),
        ...(help === undefined ? {} : { help }),
        ...(link === undefined ? {} : { link }),
      };
    }),
  };
}

function resourceOf(mesh: Mesh, id: string): ReportedResource {
  const end = endpointOf(mesh, id);
  const { kind = '', namespace = '', name = id, cluster = '' } = end ?? {};
  return { id, kind, namespace, name, cluster };
}
