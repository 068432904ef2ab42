export { HopList } from './HopList';
export { PlaceField } from './PlaceField';
export type { Place } from './PlaceField';
export { TraceSummaryLine } from './TraceSummaryLine';
export { hopText } from './hopText';
export { entries, traceStarts, usePlaces } from './usePlaces';
