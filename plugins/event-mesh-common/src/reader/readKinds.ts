import { Limiter } from './createLimiter';
import { Request } from './createRequest';
import { Discovery } from './discovery';
import { entryBase } from './entryBase';
import { keepKept } from './keepKept';
import { KeptList } from './memory';
import { placeKey } from './placeKey';
import { KindPlan, planKind } from './planKind';
import { PlaceResult, readPlace } from './readPlace';
import { Failure, KindToRead, LoadEntry, ReadScope } from './types';

/**
 * What the lists of one cluster are read with.
 *
 * @internal
 */
export type Reading = {
  readonly request: Request;
  readonly pageSize: number;
  readonly namespaces: ReadScope['namespaces'];
  readonly watchFrom: number;
  readonly watchLimiter: Limiter;
  /** Every so many rounds a list is read anew, whatever its size. */
  readonly anewEvery: number;
  readonly round: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly kept: ReadonlyMap<string, KeptList>;
  /** Rows of what was refused since discovery was asked: it is not asked for again until then. */
  readonly refused: ReadonlyMap<string, LoadEntry>;
  /** Undefined where it was refused. */
  readonly discovery?: Discovery;
  /** Where set, there is no use in asking. */
  readonly fatal?: Failure;
};

/**
 * Reads every kind in every place of the scope, in the order asked for.
 *
 * @internal
 */
export async function readKinds(
  reading: Reading,
  kinds: readonly KindToRead[],
  accept?: string,
): Promise<PlaceResult[]> {
  return Promise.all(
    kinds.flatMap(kind => {
      const plan = planKind(kind, reading.discovery);
      return placesOf(reading, plan).map(namespace =>
        readOne(reading, plan, { namespace, accept }),
      );
    }),
  );
}

/**
 * Reads one kind in one place.
 *
 * @internal
 */
export async function readOne(
  reading: Reading,
  plan: KindPlan,
  place: { readonly namespace?: string; readonly accept?: string },
): Promise<PlaceResult> {
  const { request, fatal, round, anewEvery, ...rest } = reading;
  const key = placeKey(plan.kind, place.namespace);
  const kept = reading.kept.get(key);
  if (fatal) {
    const base = entryBase(plan.kind, place.namespace);
    const entry = { ...base, state: 'failed' as const, count: 0 };
    return keepKept({ entry: { ...entry, failure: fatal }, items: [] }, kept);
  }
  const refusal = reading.refused.get(key);
  if (refusal) {
    return { entry: refusal, items: [] };
  }
  const anew = (round + turnOf(key)) % anewEvery === 0;
  return readPlace(request, plan, { ...rest, ...place, kept, anew });
}

function placesOf(
  { namespaces }: Reading,
  { namespaced }: KindPlan,
): readonly (string | undefined)[] {
  return namespaced && namespaces.length > 0
    ? [...new Set(namespaces)]
    : [undefined];
}

// Not all lists in the same round.
function turnOf(key: string): number {
  return [...key].reduce((sum, char) => sum + char.charCodeAt(0), 0);
}
