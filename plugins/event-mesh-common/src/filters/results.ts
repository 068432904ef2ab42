/**
 * Result of a filter on an event. `crash`: Knative's code panics, and the event is not delivered.
 *
 * @public
 */
export type FilterResult = 'pass' | 'fail' | 'noFilter' | 'crash';

/** Bit set of possible results. */
export type Results = number;

/** Bit of each result. */
export const bits = { pass: 1, fail: 2, noFilter: 4, crash: 8 } as const;

/** Results that deliver an event. */
export const delivering: Results = bits.pass | bits.noFilter;

/** Returns the results in a set. */
export function namesOf(results: Results): readonly FilterResult[] {
  const names: readonly FilterResult[] = ['pass', 'fail', 'noFilter', 'crash'];
  return names.filter(name => (results & bits[name]) !== 0);
}

/** Returns a set of pass and fail. */
export function passOrFail(canPass: boolean, canFail: boolean): Results {
  return (canPass ? bits.pass : 0) | (canFail ? bits.fail : 0);
}

/**
 * Combines parts in order until one fails; otherwise the last result counts.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/all_filter.go.
 */
export function allOf(parts: readonly Results[]): Results {
  return inOrder(parts, bits.fail);
}

/**
 * Combines parts in order until one passes; otherwise the last result counts.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/any_filter.go.
 */
export function anyOf(parts: readonly Results[]): Results {
  return inOrder(parts, bits.pass);
}

function inOrder(parts: readonly Results[], end: Results): Results {
  const ends = end | bits.crash;
  let found: Results = 0;
  let last: Results = bits.noFilter;
  for (const part of parts) {
    found |= part & ends;
    last = part & ~ends;
    if (last === 0) {
      return found;
    }
  }
  return found | last;
}

/** Swaps pass and fail. */
export function notOf(part: Results): Results {
  return (
    (part & (bits.noFilter | bits.crash)) |
    passOrFail((part & bits.fail) !== 0, (part & bits.pass) !== 0)
  );
}

/** Combines parts as Kafka's broker does: all must deliver, in unspecified order. */
export function allInAnyOrder(parts: readonly Results[]): Results {
  const some = (bit: Results) => parts.some(part => (part & bit) !== 0);
  const canPass = parts.every(part => (part & delivering) !== 0);
  return (
    passOrFail(canPass, some(bits.fail)) | (some(bits.crash) ? bits.crash : 0)
  );
}

/** Combines parts as Kafka's broker does: one must deliver, in unspecified order. */
export function anyInAnyOrder(parts: readonly Results[]): Results {
  const some = (bit: Results) => parts.some(part => (part & bit) !== 0);
  const mustPass = parts.some(part => (part & ~delivering) === 0);
  return (
    passOrFail(some(delivering), !mustPass && some(bits.fail)) |
    (some(bits.crash) ? bits.crash : 0)
  );
}
