import { StatusIcon } from '../StatusMark';
import type { Endpoint } from './endpointOf';
import styles from './EndpointName.module.css';

/**
 * Renders kind and name, and the sign of a placeholder.
 *
 * @internal
 */
export function EndpointName(props: { readonly endpoint: Endpoint }) {
  const { kind, name, placeholder } = props.endpoint;
  return (
    <span className={styles.endpoint}>
      {placeholder && (
        <>
          <StatusIcon status={placeholder} />{' '}
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
