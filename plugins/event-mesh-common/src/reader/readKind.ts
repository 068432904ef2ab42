import { Request } from './createRequest';
import { entryBase } from './entryBase';
import { KindPlan } from './planKind';
import { ListResult, ReadListOptions, readList } from './readList';
import { Failure, LoadEntry, LoadState } from '../model';

/**
 * One load report entry with the items of its list.
 *
 * @internal
 */
export type KindResult = {
  readonly entry: LoadEntry;
  readonly items: readonly unknown[];
  /** The resource version of the list. */
  readonly resourceVersion?: string;
  /** Characters of the responses. */
  readonly size?: number;
};

/** @internal */
export type ReadKindOptions = ReadListOptions & {
  readonly namespace?: string;
};

/**
 * Lists one kind in one list scope, in the first version that works.
 *
 * @internal
 */
export async function readKind(
  request: Request,
  plan: KindPlan,
  options: ReadKindOptions,
): Promise<KindResult> {
  const { group, plural, labelSelector } = plan.kind;
  const { namespace } = options;
  const base = entryBase(plan.kind, namespace);

  const attempts: KindResult[] = [];
  for (const version of plan.versions) {
    const target = { group, version, plural, namespace, labelSelector };
    const list = await readList(request, target, options);
    const state = stateOf(list);
    const failure = list.failure && withRule(list.failure, target);
    const result: KindResult = {
      entry: {
        ...base,
        version,
        state,
        count: list.items.length,
        // An absent kind is not a failure.
        ...(failure && state !== 'absent' ? { failure } : {}),
      },
      items: list.items,
      resourceVersion: list.resourceVersion,
      size: list.size,
    };
    attempts.push(result);
    if (!isVersionsFault(list)) {
      break;
    }
  }
  return (
    bestOf(attempts) ?? {
      entry: { ...base, state: 'absent', count: 0 },
      items: [],
    }
  );
}

// A kind is absent only if it is absent in all versions. Pages that were read are kept.
function bestOf(attempts: readonly KindResult[]): KindResult | undefined {
  return (
    attempts.find(({ entry }) => entry.state === 'complete') ??
    attempts.find(({ entry }) => entry.state === 'partial') ??
    attempts.find(({ entry }) => entry.state !== 'absent') ??
    attempts.at(0)
  );
}

function stateOf({ failure, pages }: ListResult): LoadState {
  if (!failure) {
    return 'complete';
  }
  if (pages > 0) {
    return 'partial';
  }
  switch (failure.code) {
    case 'clusterForbidden':
      return 'forbidden';
    case 'notFound':
      return 'absent';
    default:
      return 'failed';
  }
}

// A conversion webhook that is down makes all versions respond 500 except the stored one.
function isVersionsFault({ failure, pages }: ListResult): boolean {
  return (
    (failure?.code === 'clusterError' && failure.status === 500) ||
    (failure?.code === 'notFound' && pages === 0)
  );
}

function withRule(
  failure: Failure,
  target: { group: string; plural: string; namespace?: string },
): Failure {
  if (failure.code !== 'clusterForbidden') {
    return failure;
  }
  const { group, plural, namespace } = target;
  const place = namespace === undefined ? {} : { namespace };
  return {
    ...failure,
    missingRule: { apiGroup: group, resource: plural, verb: 'list', ...place },
  };
}
