import type { Transport } from 'backstage-plugin-event-mesh-common';
import type { EventMeshApi } from '../api/types';
import type { MeshConnection } from '../api';

/** Returns an API that connects to the transports by cluster name. */
export function fakeEventMeshApi(
  transports: Readonly<Record<string, Transport>>,
  rest: Partial<MeshConnection> = {},
): EventMeshApi {
  return {
    connect: async () => ({
      clusters: Object.entries(transports).map(([name, transport]) => ({
        name,
        title: name,
        transport,
      })),
      namespaces: [],
      refreshSeconds: 3600,
      notices: [],
      ...rest,
    }),
  };
}
