export { PagePanels } from './PagePanels';
