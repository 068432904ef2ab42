import { MeshList } from './MeshList';
import { MeshPageFrame } from './MeshPageFrame';
import { GraphPanel } from './GraphPanel';

/**
 * Renders the mesh of all clusters as a graph; on a narrow screen the list comes first.
 *
 * @internal
 */
export function GraphPage() {
  return (
    <MeshPageFrame as="graph">
      {content => (
        <>
          {content.isNarrow && <MeshList {...content} />}
          <GraphPanel {...content} />
        </>
      )}
    </MeshPageFrame>
  );
}
