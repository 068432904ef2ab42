import { Fault } from './types';

/** The faults that apply to one request. @internal */
interface RequestFaults {
  readonly delayMs: number;
  readonly fault?: Fault;
}

/** The faults in effect. @internal */
export interface FaultRegister {
  add(faults: readonly Fault[]): void;
  clear(): void;
  /** Returns the faults with the number of requests that each has hit. */
  all(): readonly { fault: Fault; hits: number }[];
  /** Returns the faults for a request and counts it: latencies add up; of other faults, the first applies. */
  take(request: { method: string; url: string }): RequestFaults;
}

/** Keeps faults in memory. @internal */
export function createFaultRegister(): FaultRegister {
  let entries: { fault: Fault; seen: number; hits: number }[] = [];
  return {
    add(faults) {
      entries = [
        ...entries,
        ...faults.map(fault => ({ fault, seen: 0, hits: 0 })),
      ];
    },
    clear() {
      entries = [];
    },
    all: () => entries.map(({ fault, hits }) => ({ fault, hits })),
    take(request) {
      let delayMs = 0;
      let fault: Fault | undefined;
      for (const entry of entries) {
        const { kind, value, skip = 0, times = Infinity } = entry.fault;
        if (!matches(entry.fault, request)) continue;
        if (kind !== 'latency' && fault) continue;
        entry.seen += 1;
        if (entry.seen <= skip || entry.hits >= times) continue;
        entry.hits += 1;
        if (kind === 'latency') delayMs += Number(value ?? 1000);
        else fault = entry.fault;
      }
      return { delayMs, fault };
    },
  };
}

function matches(
  fault: Fault,
  request: { method: string; url: string },
): boolean {
  const { path, method } = fault.match;
  if (method && method.toUpperCase() !== request.method) return false;
  return new RegExp(path).test(request.url);
}
