import { Request } from './createRequest';
import { Discovery } from './discovery';
import { entryBase } from './entryBase';
import { KindPlan, planKind } from './planKind';
import { KindResult, readKind } from './readKind';
import { Failure, KindToRead, ReadScope } from './types';

/**
 * What the lists of one cluster are read with.
 *
 * @internal
 */
export type Reading = {
  readonly request: Request;
  readonly pageSize: number;
  readonly namespaces: ReadScope['namespaces'];
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
): Promise<KindResult[]> {
  const { request, pageSize, discovery, fatal } = reading;
  return Promise.all(
    kinds.flatMap(kind => {
      const plan = planKind(kind, discovery);
      return placesOf(reading, plan).map(namespace =>
        fatal
          ? notRead(kind, fatal, namespace)
          : readKind(request, plan, { namespace, pageSize, accept }),
      );
    }),
  );
}

function placesOf(
  { namespaces }: Reading,
  { namespaced }: KindPlan,
): readonly (string | undefined)[] {
  return namespaced && namespaces.length > 0
    ? [...new Set(namespaces)]
    : [undefined];
}

function notRead(
  kind: KindToRead,
  failure: Failure,
  namespace: string | undefined,
): KindResult {
  const base = entryBase(kind, namespace);
  return { entry: { ...base, state: 'failed', count: 0, failure }, items: [] };
}
