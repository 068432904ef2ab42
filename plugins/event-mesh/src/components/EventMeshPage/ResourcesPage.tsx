import { MeshList } from './MeshList';
import { MeshPageFrame } from './MeshPageFrame';

/**
 * Renders the mesh of all clusters as a list.
 *
 * @internal
 */
export function ResourcesPage() {
  return (
    <MeshPageFrame as="list">
      {content => <MeshList {...content} />}
    </MeshPageFrame>
  );
}
