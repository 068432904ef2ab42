import { Skeleton } from '@backstage/ui';
import { ReactNode, Suspense } from 'react';
import styles from './SidePanel.module.css';

/**
 * What stands beside the graph or a list: details in front of what led to them, or both where there is room.
 *
 * @internal
 */
export function SidePanels(props: {
  readonly details: ReactNode;
  readonly panel: ReactNode;
}) {
  const { details, panel } = props;
  return (
    <div
      className={styles.panels}
      data-both={Boolean(details) && Boolean(panel)}
    >
      {panel && (
        <div className={styles.behind}>
          <Suspense
            fallback={
              <Skeleton className={styles.panel} width="100%" height="100%" />
            }
          >
            {panel}
          </Suspense>
        </div>
      )}
      {details}
    </div>
  );
}
