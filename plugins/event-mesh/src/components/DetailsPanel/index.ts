export { DetailsPanel } from './DetailsPanel';
export { formatTime } from './formatTime';
