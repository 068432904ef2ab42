export { DetailsPanel } from './DetailsPanel';
export { EndButton } from './EndButton';
export { FactSentence } from './FactSentence';
export { formatTime } from './formatTime';
export { LongList } from './LongList';
export { Section } from './Section';
