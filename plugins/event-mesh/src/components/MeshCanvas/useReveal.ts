import { RefObject, useEffect } from 'react';
import type { MeshGraphHandle } from '../../cytoscape';

/**
 * Brings something into view whenever it is another one than before.
 *
 * @internal
 */
export function useReveal(
  handle: RefObject<MeshGraphHandle>,
  id: string | undefined,
): void {
  useEffect(() => {
    if (id !== undefined) {
      handle.current?.reveal(id);
    }
  }, [handle, id]);
}
