import { ClusterSnapshot, compareText } from '../model';
import { readDefinition } from './definition';
import { duckTypesOf, eventTypesAnnotation } from './duckTypes';
import { Field, child } from './fields/field';
import { parseText } from './fields/parseText';
import { readList } from './fields/collections';
import { requiredTextAt, textAt } from './fields/at';
import { withoutUndefined } from './fields/withoutUndefined';
import { collectReadIssues } from './collectReadIssues';
import { ReadIssue, SentEventType, SourceKind } from './types';

/**
 * Reads the kinds of event sources that a cluster defines, with the event types of each.
 *
 * @remarks See docs/spec/sources.md of knative/eventing. The annotation is not validated: that of the shipped
 * CephSource is not JSON.
 * @internal
 */
export function readSourceKinds(snapshot: ClusterSnapshot): {
  sourceKinds: SourceKind[];
  readIssues: ReadIssue[];
} {
  const { cluster, definitions = [], loadReport } = snapshot;
  const kinds = new Map(
    loadReport.entries.map(({ group, kind, plural }) => [
      `${plural}.${group}`,
      kind,
    ]),
  );
  const readIssues: ReadIssue[] = [];
  const sourceKinds = definitions.flatMap(item => {
    const definition = readDefinition(item);
    const kind = definition && kinds.get(definition.name);
    if (!definition || kind === undefined) {
      return [];
    }
    const { name, group, plural } = definition;
    const collected = collectReadIssues({
      cluster,
      group: 'apiextensions.k8s.io',
      kind: 'CustomResourceDefinition',
      namespace: '',
      name,
    });
    const object: Field = { value: item, key: '', report: collected.report };
    const field = child(
      child(child(object, 'metadata'), 'annotations'),
      eventTypesAnnotation,
    );
    if (!duckTypesOf(definition).includes('source')) {
      return [];
    }
    const eventTypes = readList(parseText(field), readSent);
    readIssues.push(...collected.readIssues);
    return [{ cluster, group, kind, plural, eventTypes }];
  });
  return {
    sourceKinds: sourceKinds.sort(
      (a, b) =>
        compareText(a.group, b.group) ||
        compareText(a.kind, b.kind) ||
        compareText(a.plural, b.plural),
    ),
    readIssues,
  };
}

function readSent(field: Field): SentEventType | undefined {
  const type = requiredTextAt(field, 'type');
  return type === undefined
    ? undefined
    : withoutUndefined({
        type,
        schema: textAt(field, 'schema'),
        description: textAt(field, 'description'),
      });
}
