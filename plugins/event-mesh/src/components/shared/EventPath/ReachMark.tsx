import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  RiCheckboxCircleFill,
  RiForbidLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { Reach } from 'backstage-plugin-event-mesh-common';
import { eventMeshTranslationRef } from '../../../translation';
import styles from './EventPath.module.css';

const icons = {
  always: <RiCheckboxCircleFill size={16} />,
  maybe: <RiQuestionLine size={16} />,
  never: <RiForbidLine size={16} />,
} as const;

/**
 * Renders whether events reach a hop, as icon and text.
 *
 * @internal
 */
export function ReachMark(props: { readonly reach: Reach }) {
  const { reach } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <span className={styles.reached}>
      <span className={`${styles.icon} ${styles[reach]}`} aria-hidden="true">
        {icons[reach]}
      </span>
      {t(`trace.${reach}`)}
    </span>
  );
}
