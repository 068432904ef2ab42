export { DetailsPanel } from './DetailsPanel';
export { EndButton } from './EndButton';
export { FactSentence } from './FactSentence';
export { LongList } from './LongList';
export { Section } from './Section';
export { formatTime } from './formatTime';
