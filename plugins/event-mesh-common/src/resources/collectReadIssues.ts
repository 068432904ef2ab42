import { Field, ReportField } from './fields/field';
import { pathOf } from './fields/pathOf';
import { ResourceRef } from '../model';
import { ReadIssue } from './types';

/**
 * Collects the read issues of one object, each field and code once.
 *
 * @internal
 */
export function collectReadIssues(ref: ResourceRef): {
  report: ReportField;
  readIssues: readonly ReadIssue[];
} {
  const readIssues: ReadIssue[] = [];
  // Created lazily: most objects have no read issue, and there are many objects.
  let seen: Set<string> | undefined;
  return {
    readIssues,
    report: (code, field: Field, params = {}) => {
      const path = pathOf(field);
      const key = `${code} ${path}`;
      seen ??= new Set();
      if (!seen.has(key)) {
        seen.add(key);
        readIssues.push({
          code,
          ref,
          cluster: ref.cluster,
          field: path,
          params,
        });
      }
    },
  };
}
