export { GraphPage } from './GraphPage';
export { LinkNotices } from './LinkNotices';
export { ResourcesPage } from './ResourcesPage';
export { usePageLinks } from './usePageLinks';
