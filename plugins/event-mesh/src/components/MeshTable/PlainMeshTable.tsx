import type { MeshView } from 'backstage-plugin-event-mesh-common';
import { useMemo, useState } from 'react';
import { CatalogOverlay, emptyOverlay } from '../../catalog';
import { Find } from '../../hooks';
import { ViewState } from '../../url';
import { MeshTable } from './MeshTable';
import { useMeshRows } from './useMeshRows';

const nothingSought: Find = {
  isOn: false,
  ids: [],
  found: new Set(),
  position: 0,
  hidden: [],
  step: () => {},
};

/**
 * Renders all of a view as a list whose sorting is local state, not part of the URL.
 *
 * @internal
 */
export function PlainMeshTable(props: {
  readonly view: MeshView;
  readonly titles: ReadonlyMap<string, string>;
  readonly overlay?: CatalogOverlay;
  readonly selected: string | undefined;
  readonly onSelect: (id: string | undefined) => void;
}) {
  const { view, titles, overlay = emptyOverlay, selected, onSelect } = props;
  const [choices, setChoices] = useState<
    Pick<ViewState, 'sort' | 'rowGroup' | 'collapsed' | 'columns'>
  >({ sort: 'status', rowGroup: undefined, collapsed: [], columns: [] });
  const { items } = useMeshRows(view, choices, { overlay, withContext: true });
  const state = useMemo(() => ({ ...choices, selected }), [choices, selected]);
  return (
    <MeshTable
      items={items}
      titles={titles}
      state={state}
      find={nothingSought}
      update={changes => setChoices(current => ({ ...current, ...changes }))}
      onSelect={onSelect}
    />
  );
}
