import { FoundMark } from './FoundMark';
import type { MeshRow } from './meshRows';

/**
 * The name, and whether it is found.
 *
 * @internal
 */
export function NameCell(props: { readonly row: MeshRow }) {
  return <FoundMark id={props.row.id}>{props.row.name}</FoundMark>;
}
