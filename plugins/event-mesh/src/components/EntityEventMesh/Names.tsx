import type { Mesh } from 'backstage-plugin-event-mesh-common';
import { Fragment } from 'react';
import { EndButton } from '../DetailsPanel';
import { endOf } from '../shared/EndName';

/**
 * What some ids are called, one after the other in the middle of a sentence; each leads to its details.
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
        const end = endOf(mesh, id);
        return (
          <Fragment key={id}>
            {i > 0 && ', '}
            {end ? <EndButton end={end} onSelect={onSelect} /> : id}
          </Fragment>
        );
      })}
    </>
  );
}
