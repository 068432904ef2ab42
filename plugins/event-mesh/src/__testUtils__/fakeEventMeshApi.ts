import type { Transport } from 'backstage-plugin-event-mesh-common';
import type { EventMeshApi } from '../api/types';
import type { MeshConnection } from '../api';

/** An api that connects to the transports by the names of their clusters. */
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
