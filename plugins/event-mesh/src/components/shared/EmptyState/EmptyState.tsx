import { Text } from '@backstage/ui';
import { ReactElement, ReactNode } from 'react';
import styles from './EmptyState.module.css';

/**
 * Renders why there is no content, and what to do about it.
 *
 * @internal
 */
export function EmptyState(props: {
  readonly icon: ReactElement;
  readonly title: string;
  readonly description: string;
  readonly children?: ReactNode;
}) {
  const { icon, title, description, children } = props;
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <Text as="h2" variant="title-x-small" weight="bold">
        {title}
      </Text>
      <Text as="p" color="secondary" className={styles.text}>
        {description}
      </Text>
      {children}
    </div>
  );
}
