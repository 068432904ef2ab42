export { GraphPage } from './GraphPage';
export { ResourcesPage } from './ResourcesPage';
