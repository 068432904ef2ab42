export { HopList } from './HopList';
export { EntryPointField } from './EntryPointField';
export { TraceSummaryText } from './TraceSummaryText';
export { hopText } from './hopText';
export { entries, traceStarts, useEntryPoints } from './useEntryPoints';
