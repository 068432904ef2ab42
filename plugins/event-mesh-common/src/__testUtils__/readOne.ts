import { ReadIssue, Resource, readResources } from '../resources';
import { listsOf } from './listsOf';
import { RawObject } from './resource';
import { snapshotOf } from './snapshotOf';

/** Reads one object and returns the resource of a type, and its read issues as `code field`. */
export function readOne<T extends Resource['type']>(
  type: T,
  object: RawObject,
): {
  readonly resource: Extract<Resource, { type: T }>;
  readonly readIssues: readonly string[];
} {
  const { resources, readIssues } = readResources([
    snapshotOf(listsOf([object])),
  ]);
  const resource = resources.find(
    (read): read is Extract<Resource, { type: T }> => read.type === type,
  );
  if (!resource) {
    throw new Error(`not read as ${type}: ${JSON.stringify(resources)}`);
  }
  return { resource, readIssues: readIssues.map(shortly) };
}

/** Formats a read issue as `code field`. */
export function shortly({ code, field = '' }: ReadIssue): string {
  return `${code} ${field}`.trim();
}
