import { brokerRef, brokerUrl } from '../addresses';
import { conditions, oidcOff } from '../conditions';
import { PlannedSource } from '../plan';
import { JsonObject, Store, Stored } from '../types';

/** Stores a source that sends to a broker; `subject` is the Deployment that a SinkBinding binds. @internal */
export function storeSource(
  store: Store,
  source: PlannedSource,
  subject: string,
): Stored {
  const { kind, name, broker } = source;
  const { types, spec, status } = ofKind(source, subject);
  return store({
    apiVersion: 'sources.knative.dev/v1',
    kind,
    plural: `${kind.toLowerCase()}s`,
    namespace: broker.namespace,
    name,
    finalizers: [`${kind.toLowerCase()}s.sources.knative.dev`],
    spec: { ...spec, sink: brokerRef(broker) },
    status: {
      conditions: conditions(['Ready', 'SinkProvided', ...types], oidcOff),
      ...status,
      observedGeneration: 1,
      sinkUri: brokerUrl(broker),
    },
    statusBy: 'controller',
  });
}

function ofKind(
  { kind, name, broker }: PlannedSource,
  subject: string,
): { types: readonly string[]; spec: JsonObject; status: JsonObject } {
  const { namespace } = broker;
  switch (kind) {
    case 'PingSource':
      return {
        types: ['Deployed', 'OIDCIdentityCreated'],
        spec: {
          contentType: 'application/json',
          data: `{"from":"${name}"}`,
          schedule: '*/15 * * * *',
        },
        status: {
          ceAttributes: [
            {
              source: `/apis/v1/namespaces/${namespace}/pingsources/${name}`,
              type: 'dev.knative.sources.ping',
            },
          ],
        },
      };
    case 'ApiServerSource':
      return {
        types: ['Deployed', 'OIDCIdentityCreated', 'SufficientPermissions'],
        spec: {
          mode: 'Reference',
          resources: [{ apiVersion: 'batch/v1', kind: 'Job' }],
          serviceAccountName: 'watcher',
        },
        status: { namespaces: [namespace] },
      };
    default:
      return {
        types: [
          'OIDCIdentityCreated',
          'OIDCTokenSecretCreated',
          'SinkBindingAvailable',
          'TrustBundlePropagated',
        ],
        spec: {
          subject: {
            apiVersion: 'apps/v1',
            kind: 'Deployment',
            name: subject,
            namespace,
          },
        },
        status: {},
      };
  }
}
