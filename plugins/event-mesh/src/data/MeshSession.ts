import { QueryClient } from '@tanstack/react-query';
import { ResourceCache } from 'backstage-plugin-event-mesh-common';
import { JoinCache } from './JoinCache';

/** The filters of a sub-page that was left, and its path. @internal */
export type LeftPage = { readonly path: string; readonly query: string };

/**
 * Holds what an app remembers of the mesh while it is open: page, tab and card share one.
 *
 * @internal
 */
export class MeshSession {
  readonly resources = new ResourceCache();
  readonly joins = new JoinCache(this.resources);
  /** The sub-page that was left this moment. */
  leftPage: LeftPage | undefined;

  constructor(readonly client: QueryClient) {}
}
