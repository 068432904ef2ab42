import { Placeholder } from '../mesh';
import { parseRefId } from '../model';
import { Need, named, ofType } from './need';
import { tellersOfMissing } from './needsOfResource';

const answering: Need['is'] = kind =>
  ofType('channel', 'eventSink')(kind) ||
  named('Service.', 'Service.serving.knative.dev')(kind);
const shared = ofType('broker', 'channel', 'eventSink');

/** Of these others speak, whether they are there or not. */
const told: readonly string[] = ['Broker', 'Channel', 'Sequence', 'Parallel'];

/**
 * What has to be read for an end that is missing so far: the kind that is named, or whatever may answer at an address.
 *
 * @remarks An address says where to look: `http://<name>.<namespace>.svc/`, or `/<namespace>/<name>` at an ingress that many
 * share. Of a host that is no cluster's, the second label may be a namespace, where one of that name is known.
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
      ...(told.includes(kind) ? [{ namespace, is: tellersOfMissing }] : []),
    ];
  }
  const [, host = '', path = ''] =
    /^https?:\/\/([^/:?#]+)(?::\d+)?([^?#]*)/i.exec(uri ?? '') ?? [];
  const [name, place] = host.toLowerCase().split('.');
  // A name alone is meant where it is written.
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
