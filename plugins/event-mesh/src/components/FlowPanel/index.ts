export { FindingBanner } from './FindingBanner';
export { FlowPanel } from './FlowPanel';
