import { Mesh } from '../mesh';
import { FindingContext } from './findingContext';

/**
 * How well a list was read: `whole`; `partly`, where what was read is old or was cut; or `unseen`.
 *
 * @internal
 */
export type ListKnowledge = 'whole' | 'partly' | 'unseen';

const states: Readonly<Record<string, ListKnowledge>> = {
  complete: 'whole',
  absent: 'whole',
  stale: 'partly',
  partial: 'partly',
};

/**
 * Says of a kind in a namespace whether what is not in the mesh is not there: as well as the best of its lists says it, that
 * of the namespace or that of the whole cluster.
 *
 * @internal
 */
export function listKnowledge(mesh: Mesh): FindingContext['listOf'] {
  const best = new Map<string, ListKnowledge>();
  for (const { name, lists = [] } of mesh.clusters) {
    // A list of what some labels select tells nothing of the rest.
    const telling = lists.filter(
      ({ labelSelector, state }) =>
        labelSelector === undefined || state === 'absent',
    );
    for (const { group, kind, namespace, state } of telling) {
      const key = keyOf({ cluster: name, group, kind, namespace });
      const known = states[state] ?? 'unseen';
      best.set(key, better(known, best.get(key)));
    }
  }
  return ref =>
    better(
      best.get(keyOf(ref)) ?? 'unseen',
      best.get(keyOf({ ...ref, namespace: undefined })),
    );
}

function keyOf(list: {
  readonly cluster: string;
  readonly group: string;
  readonly kind: string;
  readonly namespace?: string;
}): string {
  const { cluster, group, kind, namespace } = list;
  return JSON.stringify([cluster, group, kind, namespace ?? null]);
}

const order: readonly ListKnowledge[] = ['unseen', 'partly', 'whole'];

function better(a: ListKnowledge, b: ListKnowledge = 'unseen'): ListKnowledge {
  return order.indexOf(a) > order.indexOf(b) ? a : b;
}
