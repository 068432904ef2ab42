import { FindingsReport, ReportedFinding, ReportedResource } from './types';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/**
 * Formats findings as SARIF 2.1.0. Each code is a rule, and each finding is a result at logical locations, since a
 * cluster has no files.
 *
 * @public
 */
export function findingsToSarif(report: FindingsReport): string {
  const { title, clusters, time, isComplete, findings } = report;
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: 'Event Mesh', rules: codes.map(ruleOf(report)) } },
    invocations: [
      {
        executionSuccessful: isComplete,
        ...(time === undefined ? {} : { endTimeUtc: time }),
      },
    ],
    results: findings.map(finding => resultOf(finding, codes)),
    properties: { title, clusters },
  };
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [run],
    },
    undefined,
    2,
  )}\n`;
}

function ruleOf({ findings }: FindingsReport): (code: string) => object {
  return code => {
    const same = findings.filter(finding => finding.code === code);
    const [{ name, docs, help, severity }] = same;
    return {
      id: code,
      name: `${code[0].toUpperCase()}${code.slice(1)}`,
      shortDescription: { text: name },
      help: { text: docs },
      ...(help === undefined ? {} : { helpUri: help }),
      defaultConfiguration: { level: levels[severity] },
    };
  };
}

function resultOf(finding: ReportedFinding, codes: readonly string[]): object {
  const { id, code, severity, description, fix, notes, about, field, link } =
    finding;
  const [first, ...others] = about;
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: [description, fix, ...notes].filter(Boolean).join(' ') },
    ...(first ? { locations: [locationOf(first)] } : {}),
    ...(others.length > 0 ? { relatedLocations: others.map(locationOf) } : {}),
    partialFingerprints: { 'findingId/v1': id },
    ...(link === undefined ? {} : { hostedViewerUri: link }),
    ...(field === undefined ? {} : { properties: { field } }),
  };
}

function locationOf({ id, name, kind }: ReportedResource): object {
  return {
    logicalLocations: [
      {
        name,
        fullyQualifiedName: id,
        kind: 'resource',
        properties: { kind },
      },
    ],
  };
}
