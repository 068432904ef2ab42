import { child } from '../fields/field';
import { readAllTexts, readTexts } from '../fields/collections';
import { Workload } from '../types';
import { ObjectToRead } from './objectToRead';
import { projected } from './projected';

/**
 * Reads a resource that runs pods or receives requests.
 *
 * @internal
 */
export function readWorkload({ base, spec }: ObjectToRead): Workload {
  const { group, kind } = base.ref;
  const isService = group === '' && kind === 'Service';
  const template =
    kind === 'CronJob'
      ? child(child(child(spec, 'jobTemplate'), 'spec'), 'template')
      : child(spec, 'template');
  return projected<Workload>(base, {
    type: 'workload',
    selector: (isService && readAllTexts(child(spec, 'selector'))) || {},
    podLabels: isService
      ? {}
      : readTexts(child(child(template, 'metadata'), 'labels')),
  });
}
