import { isTransient } from './fallBackToCached';
import { knownNamespaces, listedNamespaces } from './namespaceCandidates';
import { listScopeKey } from './listScopeKey';
import { KindPlan, planKind } from './planKind';
import { ReadContext, readOne } from './readKinds';
import { ListSyncResult } from './syncList';
import { KindToRead, NamespaceReport } from '../model';

/** The limit of namespaces read at a time: each costs one request per kind. */
const maxNamespaces = 20;

/** The number of kinds probed first in a namespace. If all of them are forbidden, the others are not requested. */
const maxProbes = 2;

/** @internal */
export type WideResults = {
  readonly kinds: readonly KindToRead[];
  /** Results of the cluster-wide lists. */
  readonly results: readonly ListSyncResult[];
};

/** @internal */
export type NamespaceResults = {
  readonly results: readonly ListSyncResult[];
  readonly report?: NamespaceReport;
  /** Namespaces without any readable kind. */
  readonly refused: readonly string[];
};

/**
 * Reads the kinds that are forbidden cluster-wide namespace by namespace.
 *
 * @remarks A GET request cannot reveal which namespaces are readable, so they are probed, configured ones first. A
 * namespace without any readable kind is skipped until the next discovery.
 * @internal
 */
export async function readNamespaces(
  reading: ReadContext,
  wide: WideResults,
  past: {
    readonly refused: readonly string[];
    readonly hints: readonly string[];
  },
): Promise<NamespaceResults> {
  const { hints } = past;
  const plans = refusedPlans(reading, wide);
  const known = knownNamespaces(reading, plans);
  const candidates = new Set([
    ...known,
    ...hints,
    ...listedNamespaces(wide.results),
  ]);
  if (plans.length === 0 || candidates.size === 0) {
    return { results: [], refused: past.refused };
  }
  const open = [...candidates].filter(name => !past.refused.includes(name));
  const tried = reading.fatal ? known : open.slice(0, maxNamespaces);
  const read = await Promise.all(
    tried.map(async name => {
      const isKnown = known.includes(name);
      const ask = (plan: KindPlan) =>
        readOne(reading, plan, { namespace: name });
      return { name, results: await readNamespace(plans, ask, isKnown) };
    }),
  );
  const readable = read.filter(({ results }) => !isRefused(results));
  const refused = read.filter(({ results }) => isRefused(results));
  const results = readable.flatMap(namespace => namespace.results);
  const refusedNamespaces = [
    ...past.refused,
    ...refused.map(({ name }) => name),
  ];
  return {
    results,
    report: {
      read: readable.map(({ name }) => name).sort(),
      refused: [...refusedNamespaces].sort(),
      notTried: open.filter(name => !tried.includes(name)).length,
    },
    refused: refusedNamespaces,
  };
}

// A kind that only has a source-like name is not worth that many requests.
function refusedPlans(
  reading: ReadContext,
  { kinds, results }: WideResults,
): readonly KindPlan[] {
  const entries = new Map(
    results
      .filter(({ entry }) => entry.namespace === undefined)
      .map(({ entry }) => [listScopeKey(entry, undefined), entry]),
  );
  const inNamespaces = new Set(
    reading.cachedEntries.map(entry => listScopeKey(entry, undefined)),
  );
  return kinds.flatMap(kind => {
    const key = listScopeKey(kind, undefined);
    const entry = entries.get(key);
    const plan = planKind(kind, reading.discovery);
    const wanted =
      entry?.state === 'forbidden' ||
      (entry && isTransient(entry) && inNamespaces.has(key));
    return wanted && plan.namespaced && kind.foundBy !== 'name' ? [plan] : [];
  });
}

async function readNamespace(
  plans: readonly KindPlan[],
  ask: (plan: KindPlan) => Promise<ListSyncResult>,
  isKnown: boolean,
): Promise<readonly ListSyncResult[]> {
  const probes = isKnown ? plans : plans.slice(0, maxProbes);
  const probed = await Promise.all(probes.map(ask));
  return isRefused(probed)
    ? probed
    : [...probed, ...(await Promise.all(plans.slice(probes.length).map(ask)))];
}

function isRefused(results: readonly ListSyncResult[]): boolean {
  return results.every(({ entry }) => entry.state === 'forbidden');
}
