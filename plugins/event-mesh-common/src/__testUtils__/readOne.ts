import { ReadIssue, Resource, readResources } from '../resources';
import { listsOf } from './listsOf';
import { RawObject } from './resource';
import { snapshotOf } from './snapshotOf';

/** What reading one object gives: the resource of that type, and its problems as `code field`. */
export function readOne<T extends Resource['type']>(
  type: T,
  object: RawObject,
): {
  readonly resource: Extract<Resource, { type: T }>;
  readonly problems: readonly string[];
} {
  const { resources, problems } = readResources([
    snapshotOf(listsOf([object])),
  ]);
  const resource = resources.find(
    (read): read is Extract<Resource, { type: T }> => read.type === type,
  );
  if (!resource) {
    throw new Error(`not read as ${type}: ${JSON.stringify(resources)}`);
  }
  return { resource, problems: problems.map(shortly) };
}

/** A problem as `code field`, for tests that ask which problems there are. */
export function shortly({ code, field = '' }: ReadIssue): string {
  return `${code} ${field}`.trim();
}
