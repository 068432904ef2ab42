import { Text } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './DetailsPanel.module.css';

/**
 * Renders a section of the details with its heading.
 *
 * @internal
 */
export function Section(props: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.section}>
      <Text as="h3" variant="body-medium" weight="bold">
        {props.title}
      </Text>
      {props.children}
    </div>
  );
}
