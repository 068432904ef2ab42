import { Workload } from '../resources';
import { refId } from '../model';
import { indexPods } from '../mesh';
import { Statement, statement } from './statement';
import { About } from './about';

/** @internal */
export function describeWorkload(
  workload: Workload,
  about: About,
): Statement[] {
  const resources = [...about.mesh.resources.values()];
  const behind = indexPods(resources.map(({ resource }) => resource));
  const answers = workload.ref.kind === 'Service';
  return [
    statement(answers ? 'serviceAnswers' : 'workloadRuns', {}),
    ...behind(workload).map(({ ref }) =>
      statement('servicePods', { workload: about.name(refId(ref)) }),
    ),
  ];
}
