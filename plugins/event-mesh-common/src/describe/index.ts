export { describeFailures } from './describeFailures';
export { describeFilter, describeFilters } from './describeFilter';
export type { FilterNode } from './describeFilter';
export { describeResource } from './describeResource';
export { knCommand } from './knCommand';
export { kubectlCommand } from './kubectlCommand';
export type { Statement } from './statement';
export { summarise } from './summarise';
