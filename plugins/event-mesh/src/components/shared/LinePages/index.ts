export { RowPagesBar } from './RowPagesBar';
export { useRowPages } from './useRowPages';
