export { SidePanel } from './SidePanel';
export { SidePanels } from './SidePanels';
