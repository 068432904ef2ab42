import { Workload } from '../../resources';
import { workloadsBehind } from '../workloadsBehind';
import { Statement, statement } from '../statement';
import { About } from './about';

/** @internal */
export function describeWorkload(
  workload: Workload,
  about: About,
): Statement[] {
  const answers = workload.ref.kind === 'Service';
  return [
    statement(answers ? 'serviceAnswers' : 'workloadRuns', {}),
    ...workloadsBehind(about.mesh, workload).map(id =>
      statement('servicePods', { workload: about.name(id) }),
    ),
  ];
}
