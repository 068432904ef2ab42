import { CopyButton } from '../CopyButton';
import styles from './CodeBlock.module.css';

/**
 * Renders code to read and to copy.
 *
 * @internal
 */
export function CodeBlock(props: {
  readonly text: string;
  /** Label for assistive technology. */
  readonly label: string;
  readonly copyLabel: string;
  readonly wrap?: boolean;
}) {
  const { text, label, copyLabel, wrap } = props;
  return (
    <div className={`${styles.block} ${wrap ? styles.row : ''}`}>
      <div className={styles.copy}>
        <CopyButton text={text} label={copyLabel} />
      </div>
      {/* A scrollable region must be focusable by keyboard. */}
      <pre
        className={`${styles.code} ${wrap ? styles.wrap : ''}`}
        role="region"
        aria-label={label}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {text}
      </pre>
    </div>
  );
}
