import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiRefreshLine } from '@remixicon/react';
import { ReactNode } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import styles from './ViewToolbar.module.css';

/**
 * When the clusters were read, and the button that reads them again.
 *
 * @internal
 */
export function Freshness(props: {
  readonly readAt?: number;
  readonly isFetching: boolean;
  readonly refresh: () => void;
  /** What else stands at the end of the row. */
  readonly children?: ReactNode;
}) {
  const { readAt, isFetching, refresh, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div className={styles.end}>
      {children}
      {readAt !== undefined && (
        <Text as="span" variant="body-small" color="secondary">
          {t('toolbar.readAt', { time: timeOf(readAt) })}
        </Text>
      )}
      <TooltipTrigger>
        <ButtonIcon
          aria-label={t('toolbar.refresh')}
          icon={<RiRefreshLine />}
          variant="tertiary"
          isPending={isFetching}
          onPress={refresh}
        />
        <Tooltip>{t('toolbar.refresh')}</Tooltip>
      </TooltipTrigger>
    </div>
  );
}

function timeOf(milliseconds: number): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' }).format(
    milliseconds,
  );
}
