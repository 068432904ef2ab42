import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { ReactNode, useId } from 'react';
import { eventMeshTranslationRef } from '../../../translation';
import { useEscape } from './useEscape';
import { useHeadingFocus } from './useHeadingFocus';
import styles from './SidePanel.module.css';

/**
 * Renders a panel beside the graph or a list. Its heading gets the focus when it opens; Escape closes it.
 *
 * @internal
 */
export function SidePanel(props: {
  /** Identifies the subject of the panel; a change moves the focus. */
  readonly id: string;
  /** Overline above the title. */
  readonly above: string;
  readonly title: string;
  /** Label of the close button; the overline by default. */
  readonly closeLabel?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { id, above, title, closeLabel, onClose, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const headingId = useId();
  const heading = useHeadingFocus(id);
  const panel = useEscape<HTMLElement>(onClose);
  return (
    <section ref={panel} className={styles.panel} aria-labelledby={headingId}>
      <div className={styles.header}>
        <div className={styles.titles}>
          <Text as="p" variant="body-small" color="secondary">
            {above}
          </Text>
          <Text
            as="h2"
            variant="title-x-small"
            className={styles.heading}
            id={headingId}
            ref={heading}
            tabIndex={-1}
          >
            {title}
          </Text>
        </div>
        <ButtonIcon
          aria-label={closeLabel ?? t('sidePanel.close', { name: above })}
          icon={<RiCloseLine />}
          variant="tertiary"
          onPress={onClose}
        />
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
