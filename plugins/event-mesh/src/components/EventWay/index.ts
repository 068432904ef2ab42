export { HopList } from './HopList';
export { hopText } from './hopText';
export { PlaceField } from './PlaceField';
export type { Place } from './PlaceField';
export { TraceSummaryLine } from './TraceSummaryLine';
export { entries, traceStarts, usePlaces } from './usePlaces';
