import { StatusIcon } from '../StatusMark';
import type { End } from './endOf';
import styles from './EndName.module.css';

/**
 * Kind and name, and the mark of a ghost.
 *
 * @internal
 */
export function EndName(props: { readonly end: End }) {
  const { kind, name, ghost } = props.end;
  return (
    <span className={styles.end}>
      {ghost && (
        <>
          <StatusIcon status={ghost} />{' '}
        </>
      )}
      {kind !== '' && (
        <>
          <span className={styles.kind}>{kind}</span>{' '}
        </>
      )}
      {name}
    </span>
  );
}
