export { RowPagesBar } from './RowPagesBar';
export { useRowPages } from './useRowPages';
export type { RowPages } from './useRowPages';
