import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiAlertFill,
  RiCloseCircleFill,
  RiInformationLine,
} from '@remixicon/react';
import type { Severity } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import styles from './FindingSentence.module.css';

const icons = {
  error: <RiCloseCircleFill size={16} />,
  warning: <RiAlertFill size={16} />,
  info: <RiInformationLine size={16} />,
} as const;

/**
 * Renders the icon of a severity.
 *
 * @internal
 */
export function SeverityIcon(props: {
  readonly severity: Severity;
  /** Whether the text beside the icon names the severity already. */
  readonly isSaid?: boolean;
}) {
  const { severity, isSaid } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <span
      className={`${styles.icon} ${styles[severity]}`}
      {...(isSaid
        ? { 'aria-hidden': true }
        : {
            role: 'img',
            'aria-label': t(`findings.severity.${severity}`),
          })}
    >
      {icons[severity]}
    </span>
  );
}
