import { End, EndName } from '../EndName';
import styles from './DetailsPanel.module.css';

/**
 * A neighbour that one can go to, in the middle of a sentence.
 *
 * @internal
 */
export function EndButton(props: {
  readonly end: End;
  readonly onSelect: (id: string) => void;
}) {
  const { end, onSelect } = props;
  return (
    <button
      type="button"
      className={styles.end}
      onClick={() => onSelect(end.id)}
    >
      <EndName end={end} />
    </button>
  );
}
