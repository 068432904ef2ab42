import { Skeleton } from '@backstage/ui';
import { ReactNode, Suspense } from 'react';
import styles from './SidePanel.module.css';

/**
 * Renders the panels beside the graph or a list: the details cover the panel that led to them, or both fit side by
 * side.
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
