import { Field, ReportField } from './fields/field';
import { pathOf } from './fields/pathOf';
import { ResourceRef } from '../model';
import { Problem } from './types';

/**
 * Collects the problems of one object, each field and code once.
 *
 * @internal
 */
export function collectProblems(ref: ResourceRef): {
  report: ReportField;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
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
