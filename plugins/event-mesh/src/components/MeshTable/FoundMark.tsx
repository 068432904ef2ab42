import { createContext, ReactNode, useContext } from 'react';
import type { Find } from '../../hooks';
import styles from './MeshTable.module.css';

/** The matches, for the rendered rows. @internal */
export const FoundContext = createContext<Pick<Find, 'found' | 'current'>>({
  found: new Set(),
});

/**
 * Marks a row that matches the query.
 *
 * @remarks Uses a context because the table renders a row again only if the row itself changed.
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
