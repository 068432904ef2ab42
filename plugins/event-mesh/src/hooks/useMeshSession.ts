import { createContext, useContext } from 'react';
import type { MeshSession } from '../data';

/** Gives page, tab and card of an app their common memory. @internal */
export const MeshSessionContext = createContext<MeshSession | undefined>(
  undefined,
);

/**
 * Returns the common memory of page, tab and card.
 *
 * @throws Outside of the provider.
 * @internal
 */
export function useMeshSession(): MeshSession {
  const session = useContext(MeshSessionContext);
  if (!session) {
    throw new Error('The event mesh needs its MeshQueryProvider.');
  }
  return session;
}
