export { DetailsPanel } from './DetailsPanel';
export { EndButton } from './EndButton';
export { formatTime } from './formatTime';
export { LongList } from './LongList';
export { Section } from './Section';
export { useEscape } from './useEscape';
export { useHeadingFocus } from './useHeadingFocus';
