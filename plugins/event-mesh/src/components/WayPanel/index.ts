export { FindingBanner } from './FindingBanner';
export { WayPanel } from './WayPanel';
