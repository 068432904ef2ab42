import { Placeholder } from '../mesh';
import { parseRefId } from '../model';
import { Need, named, ofType } from './need';
import { tellersOfMissing } from './needsOfResource';

const answering: Need['is'] = kind =>
  ofType('channel', 'eventSink')(kind) ||
  named('Service.', 'Service.serving.knative.dev')(kind);
const shared = ofType('broker', 'channel', 'eventSink');

/** EventTypes and EventPolicies may reference these, even if they do not exist. */
const describedKinds: readonly string[] = [
  'Broker',
  'Channel',
  'Sequence',
  'Parallel',
];

/**
 * Returns the needs of an unresolved reference: the referenced kind, or the kinds that may have an address.
 *
 * @remarks An address contains the namespace: `http://<name>.<namespace>.svc/`, or `/<namespace>/<name>` at a shared
 * ingress. The second label of any other host counts as a namespace if one of that name is known.
 * @internal
 */
export function needsOfPlaceholder(
  { ref, uri, inCluster, namedBy }: Placeholder,
  isNamespace: (name: string) => boolean,
): readonly Need[] {
  if (ref) {
    const { group, kind, namespace } = ref;
    const is: Need['is'] = known =>
      known.group === group && known.kind.toLowerCase() === kind.toLowerCase();
    return [
      { namespace, is },
      ...(describedKinds.includes(kind)
        ? [{ namespace, is: tellersOfMissing }]
        : []),
    ];
  }
  const [, host = '', path = ''] =
    /^https?:\/\/([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(uri ?? '') ?? [];
  const [name, place] = host.toLowerCase().split('.');
  // A reference by name only is to the namespace of the referencing object.
  const writers = namedBy.flatMap(({ id }) => parseRefId(id)?.namespace ?? []);
  const places = place === undefined && name ? writers : [place ?? ''];
  const [, inPath] = /^\/([^/]+)\/[^/]+\/?$/.exec(path) ?? [];
  return [
    ...places
      .filter(namespace => namespace !== '')
      .map(namespace => ({ namespace, is: answering })),
    ...(inPath === undefined ? [] : [{ namespace: inPath, is: shared }]),
  ].filter(({ namespace }) => inCluster || isNamespace(namespace));
}
