import { Resource } from '../resources';
import { refId } from '../model';

const servingInternals: readonly string[] = [
  'Configuration',
  'Ingress',
  'Revision',
  'Route',
  'ServerlessService',
];

/**
 * The id of the Knative Service that a workload was made for, where what stands between them is not read.
 *
 * @remarks Serving puts the Service's name, and its uid on most, on all that it makes: knative/serving
 * pkg/reconciler/service/resources and pkg/reconciler/route/resources/service.go. Only what one of its own
 * intermediate kinds controls is taken at its label's word.
 * @internal
 */
export function servingOwner(
  resource: Resource,
  byId: ReadonlyMap<string, Resource>,
): string | undefined {
  const { controller, labels, ref, type } = resource;
  const name = readLabel(labels, 'serving.knative.dev/service');
  if (
    type !== 'workload' ||
    !controller ||
    !servingInternals.includes(controller.kind) ||
    name === undefined
  ) {
    return undefined;
  }
  const id = refId({
    ...ref,
    group: 'serving.knative.dev',
    kind: 'Service',
    name,
  });
  const owner = byId.get(id);
  const uid = readLabel(labels, 'serving.knative.dev/serviceUID');
  return owner && (uid === undefined || uid === owner.uid) ? id : undefined;
}

function readLabel(labels: Resource['labels'], name: string) {
  return Object.hasOwn(labels, name) ? labels[name] : undefined;
}
