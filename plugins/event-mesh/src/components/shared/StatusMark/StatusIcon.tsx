import { StatusWord, statusLook } from './statusLook';
import styles from './StatusMark.module.css';

/**
 * The icon of a state, for places where the text stands beside it.
 *
 * @internal
 */
export function StatusIcon(props: { readonly status: StatusWord }) {
  const { icon, tone } = statusLook[props.status];
  return (
    <span className={`${styles.icon} ${styles[tone]}`} aria-hidden="true">
      {icon}
    </span>
  );
}
