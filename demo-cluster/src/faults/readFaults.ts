import { isObject, Json, JsonObject, objectAt, stringAt } from '../json';
import { Fault, FAULT_KINDS, FaultKind } from './types';

/** Reads faults; throws a one-line error for malformed ones. @internal */
export function readFaults(value: unknown): Fault[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.map(readFault);
}

function readFault(value: unknown): Fault {
  if (!isObject(value)) throw new Error('a fault is an object');
  const kind = FAULT_KINDS.find(name => name === value.kind);
  if (!kind) throw new Error(`a fault needs a kind: ${FAULT_KINDS.join(', ')}`);
  const match = objectAt(value, 'match');
  const path = stringAt(match, 'path');
  if (!path) throw new Error('a fault needs match.path, a regular expression');
  try {
    RegExp(path);
  } catch {
    throw new Error(`match.path is not a regular expression: ${path}`);
  }
  const method = stringAt(match, 'method');
  return {
    match: method ? { path, method } : { path },
    kind,
    ...readValue(kind, value.value),
    ...readNumbers(value),
  };
}

function readValue(
  kind: FaultKind,
  value: Json | undefined,
): Pick<Fault, 'value'> {
  if (typeof value === 'number' || typeof value === 'string') return { value };
  if (kind === 'status')
    throw new Error('a fault of kind status needs a value, the code');
  return {};
}

function readNumbers(
  value: JsonObject,
): Pick<Fault, 'times' | 'skip' | 'retryAfter'> {
  const numbers: Record<string, number> = {};
  for (const key of ['times', 'skip', 'retryAfter']) {
    const entry = value[key];
    if (typeof entry === 'number') numbers[key] = entry;
  }
  return numbers;
}
