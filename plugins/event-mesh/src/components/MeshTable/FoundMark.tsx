import { createContext, ReactNode, useContext } from 'react';
import type { Find } from '../../hooks';
import styles from './MeshTable.module.css';

/** What is found, for the lines that are on the screen. @internal */
export const FoundContext = createContext<Pick<Find, 'found' | 'current'>>({
  found: new Set(),
});

/**
 * Marks a line that is found.
 *
 * @remarks By context, as the table renders a line again only where the line itself has changed.
 * @internal
 */
export function FoundMark(props: {
  readonly id: string;
  readonly children: ReactNode;
}) {
  const { found, current } = useContext(FoundContext);
  const { id, children } = props;
  const mark = id === current ? 'current' : 'found';
  return (
    <span
      className={styles.name}
      {...(found.has(id) ? { 'data-found': mark } : {})}
    >
      {children}
    </span>
  );
}
