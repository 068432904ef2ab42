export { DetailsPanel } from './DetailsPanel';
export { EndpointButton } from './EndpointButton';
export { FactSentence } from './FactSentence';
export { LongList } from './LongList';
export { Section } from './Section';
export { formatTime } from './formatTime';
