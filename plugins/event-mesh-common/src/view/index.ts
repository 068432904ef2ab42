export { applyView } from './applyView';
export { countView } from './countView';
export { defaultViewOptions } from './defaultViewOptions';
export { countFacet } from './facets/countFacet';
export { countMatches } from './facets/countMatches';
export { findIds } from './find/findIds';
export type { FindContext } from './find/findValues';
export { hiddenMatches } from './find/hiddenMatches';
export type { HiddenMatches } from './find/hiddenMatches';
export { findFields, parseFind } from './find/parseFind';
export type { FindField } from './find/parseFind';
export { issueFilters } from './issues/issueFilters';
export type { IssueFilterId } from './issues/types';
export { statusChoice } from './statusChoice';
export type {
  FlowDirection,
  MeshView,
  StatusChoice,
  ViewOptions,
} from './types';
