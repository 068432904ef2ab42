import { StatusIcon } from '../StatusMark';
import type { Endpoint } from './endpointOf';
import styles from './EndpointName.module.css';

/**
 * Kind and name, and the mark of a ghost.
 *
 * @internal
 */
export function EndpointName(props: { readonly end: Endpoint }) {
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
