import { Text } from '@backstage/ui';
import { StatusMark } from '../shared/StatusMark';
import type { MeshRow } from './meshRows';
import styles from './MeshTable.module.css';

/**
 * Renders the status and the controller's reason.
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
