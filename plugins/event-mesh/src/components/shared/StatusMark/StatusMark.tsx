import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Text } from '@backstage/ui';
import { eventMeshTranslationRef } from '../../../translation';
import { StatusIcon } from './StatusIcon';
import { StatusWord } from './statusLook';
import type { PlaceholderReason } from 'backstage-plugin-event-mesh-common';
import styles from './StatusMark.module.css';

/**
 * Renders a status as icon and text, never by color alone.
 *
 * @internal
 */
export function StatusMark(props: {
  readonly status: StatusWord;
  /** The conditions are of an older generation of the spec. */
  readonly stale?: boolean;
}) {
  const { status, stale } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <span className={styles.mark}>
      <StatusIcon status={status} />
      <Text as="span" variant="body-small">
        {isPlaceholder(status)
          ? t(`placeholder.${status}.name`)
          : t(`status.${status}.name`)}
        {stale ? ` (${t('status.stale.name')})` : ''}
      </Text>
    </span>
  );
}

function isPlaceholder(status: StatusWord): status is PlaceholderReason {
  return (
    status === 'notFound' ||
    status === 'forbidden' ||
    status === 'notLoaded' ||
    status === 'external'
  );
}
