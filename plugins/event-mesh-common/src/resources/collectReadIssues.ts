import { Field, ReportField } from './fields/field';
import { pathOf } from './fields/pathOf';
import { ResourceRef } from '../model';
import { ReadIssue } from './types';

/**
 * Collects the problems of one object, each field and code once.
 *
 * @internal
 */
export function collectReadIssues(ref: ResourceRef): {
  report: ReportField;
  problems: readonly ReadIssue[];
} {
  const problems: ReadIssue[] = [];
  // Most objects have no problem, and there are many objects.
  let seen: Set<string> | undefined;
  return {
    problems,
    report: (code, field: Field, params = {}) => {
      const path = pathOf(field);
      const key = `${code} ${path}`;
      seen ??= new Set();
      if (!seen.has(key)) {
        seen.add(key);
        problems.push({ code, ref, cluster: ref.cluster, field: path, params });
      }
    },
  };
}
