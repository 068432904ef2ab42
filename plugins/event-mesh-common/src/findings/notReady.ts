import { MeshResource, nameOf } from '../mesh';
import { finding } from './finding';
import { FindingContext } from './findingContext';
import { FindingRule } from './rule';
import { Finding } from './types';
import { unhealthyWorkloads } from './unhealthyWorkloads';
import { isTooLong } from './nameTooLong';
import { RootCause, rootCausesOf } from './rootCauses';
import { reasonOf } from './reasonOf';

/**
 * What is not ready, with the part or the status that is to blame. What is not ready because of something else is said of
 * that; what is not ready because of an end that is not there is said of the end.
 *
 * @internal
 */
export const notReady: FindingRule = {
  codes: ['notReady'],
  find: context => [
    ...rootCausesOf(context)
      .filter(
        ({ found, isExplained, affected }) =>
          found.status.state !== 'notReconciled' &&
          !(isExplained && affected.length === 0) &&
          !isTooLong(found, context),
      )
      .map(root => ofRoot(root, context)),
    ...unhealthyWorkloads(context),
  ],
};

function ofRoot(
  { found, affected }: RootCause,
  context: FindingContext,
): Finding {
  const { id, status } = found;
  const blamed = blameOf(found, context);
  return finding(
    'notReady',
    {
      who: nameOf(context.mesh, id),
      cause: nameOf(context.mesh, blamed.id, found.resource.ref),
      reason: reasonOf(blamed, found),
    },
    {
      severity: status.state === 'notReady' ? 'error' : 'warning',
      about: [id, blamed.id, ...affected],
      ...(affected.length > 0 ? { affected } : {}),
    },
  );
}

/** The part that is to blame; its owner's own words may be empty where a part knows the cause. */
function blameOf(found: MeshResource, { mesh }: FindingContext): MeshResource {
  const { blame } = found.status;
  const [worst] = found.notReadyParts ?? [];
  return mesh.resources.get(blame ?? worst ?? '') ?? found;
}
