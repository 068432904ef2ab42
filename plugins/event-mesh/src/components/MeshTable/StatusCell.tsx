import { Text } from '@backstage/ui';
import { StatusMark } from '../shared/StatusMark';
import type { MeshRow } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * The state, and the controller's own word for what is wrong.
 *
 * @internal
 */
export function StatusCell(props: { readonly row: MeshRow }) {
  const { status, stale, reason } = props.row;
  return (
    <div className={styles.status}>
      <StatusMark status={status} stale={stale} />
      {reason && (
        <Text as="span" variant="body-x-small" className={styles.more}>
          {reason}
        </Text>
      )}
    </div>
  );
}
