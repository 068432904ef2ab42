import { ReactNode } from 'react';
import styles from './Sentence.module.css';

/**
 * The name of something of the mesh in the middle of a sentence; a press opens its details.
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
