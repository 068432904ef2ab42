import { MeshList } from './MeshList';
import { MeshPageFrame } from './MeshPageFrame';

/**
 * The mesh of all clusters as a list.
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
