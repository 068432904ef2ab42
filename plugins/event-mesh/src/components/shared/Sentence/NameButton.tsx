import { ReactNode } from 'react';
import styles from './Sentence.module.css';

/**
 * Renders the name of a resource or placeholder inside a sentence; pressing it opens its details.
 *
 * @internal
 */
export function NameButton(props: {
  readonly id: string;
  readonly onSelect: (id: string) => void;
  readonly children: ReactNode;
}) {
  const { id, onSelect, children } = props;
  return (
    <button type="button" className={styles.name} onClick={() => onSelect(id)}>
      {children}
    </button>
  );
}
