export { LinePagesBar } from './LinePagesBar';
export { useLinePages } from './useLinePages';
export type { LinePages } from './useLinePages';
