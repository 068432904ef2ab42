import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { Fragment } from 'react';
import { EndpointButton } from '../DetailsPanel';
import { endpointOf } from '../shared/EndpointName';

/**
 * Renders the names of some ids as an inline list; each opens its details.
 *
 * @internal
 */
export function Names(props: {
  readonly mesh: Mesh;
  readonly ids: readonly string[];
  readonly onSelect: (id: string) => void;
}) {
  const { mesh, ids, onSelect } = props;
  return (
    <>
      {ids.map((id, i) => {
        const end = endpointOf(mesh, id);
        return (
          <Fragment key={id}>
            {i > 0 && ', '}
            {end ? <EndpointButton endpoint={end} onSelect={onSelect} /> : id}
          </Fragment>
        );
      })}
    </>
  );
}
