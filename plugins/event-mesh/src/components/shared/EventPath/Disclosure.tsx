import { Button } from '@backstage/ui';
import { RiArrowDownSLine, RiArrowRightSLine } from '@remixicon/react';
import { ReactNode, useId } from 'react';
import styles from './EventPath.module.css';

/**
 * Renders content on request; it is not mounted before.
 *
 * @internal
 */
export function Disclosure(props: {
  readonly label: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const { label, isOpen, onToggle, children } = props;
  const id = useId();
  return (
    <div className={styles.disclosure}>
      <Button
        size="small"
        variant="tertiary"
        className={styles.plain}
        aria-expanded={isOpen}
        aria-controls={id}
        iconStart={isOpen ? <RiArrowDownSLine /> : <RiArrowRightSLine />}
        onPress={onToggle}
      >
        {label}
      </Button>
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
