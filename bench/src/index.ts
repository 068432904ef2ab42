/**
 * Measures Event Mesh and its peers side by side.
 *
 * @packageDocumentation
 */
export { runBench } from './runBench';
export type { BenchOptions } from './runBench';
export type { Goal, Part, PartOptions, PartResult, Table } from './parts/types';
