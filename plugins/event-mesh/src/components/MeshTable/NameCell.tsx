import { FoundMark } from './FoundMark';
import type { MeshRow } from './meshRows';

/**
 * Renders the name, and whether it matches the query.
 *
 * @internal
 */
export function NameCell(props: { readonly row: MeshRow }) {
  return <FoundMark id={props.row.id}>{props.row.name}</FoundMark>;
}
