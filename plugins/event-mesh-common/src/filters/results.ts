/**
 * What a filter says of an event. `crash`: Knative's code panics, and nothing is delivered.
 *
 * @public
 */
export type FilterResult = 'pass' | 'fail' | 'noFilter' | 'crash';

/**
 * Which results are possible, a bit for each.
 *
 * @internal
 */
export type Results = number;

/** @internal */
export const bits = { pass: 1, fail: 2, noFilter: 4, crash: 8 } as const;

/** Events of these are delivered. @internal */
export const delivering: Results = bits.pass | bits.noFilter;

/** @internal */
export function namesOf(results: Results): readonly FilterResult[] {
  const names: readonly FilterResult[] = ['pass', 'fail', 'noFilter', 'crash'];
  return names.filter(name => (results & bits[name]) !== 0);
}

/** @internal */
export function passOrFail(canPass: boolean, canFail: boolean): Results {
  return (canPass ? bits.pass : 0) | (canFail ? bits.fail : 0);
}

/**
 * One after the other until one fails; else what the last one says.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/all_filter.go.
 * @internal
 */
export function allOf(parts: readonly Results[]): Results {
  return inOrder(parts, bits.fail);
}

/**
 * One after the other until one passes; else what the last one says.
 *
 * @remarks knative/eventing pkg/eventfilter/subscriptionsapi/any_filter.go.
 * @internal
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

/** @internal */
export function notOf(part: Results): Results {
  return (
    (part & (bits.noFilter | bits.crash)) |
    passOrFail((part & bits.fail) !== 0, (part & bits.pass) !== 0)
  );
}

/**
 * As Kafka's broker does it: each says yes or no, in an order that is not promised.
 *
 * @internal
 */
export function allInAnyOrder(parts: readonly Results[]): Results {
  const some = (bit: Results) => parts.some(part => (part & bit) !== 0);
  const canPass = parts.every(part => (part & delivering) !== 0);
  return (
    passOrFail(canPass, some(bits.fail)) | (some(bits.crash) ? bits.crash : 0)
  );
}

/** @internal */
export function anyInAnyOrder(parts: readonly Results[]): Results {
  const some = (bit: Results) => parts.some(part => (part & bit) !== 0);
  const mustPass = parts.some(part => (part & ~delivering) === 0);
  return (
    passOrFail(some(delivering), !mustPass && some(bits.fail)) |
    (some(bits.crash) ? bits.crash : 0)
  );
}
