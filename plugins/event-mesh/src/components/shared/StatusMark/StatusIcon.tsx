import { StatusWord, statusLook } from './statusLook';
import styles from './StatusMark.module.css';

/**
 * Renders the icon of a status, to use beside its text.
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
