import { availableParallelism, cpus } from 'node:os';

/** Describes the machine in one line. */
export function machineLine(): string {
  const model = cpus()[0]?.model.trim() || process.arch;
  return [
    `${availableParallelism()} cores`,
    model,
    `Node ${process.versions.node}`,
    `${process.platform} ${process.arch}`,
  ].join(', ');
}
