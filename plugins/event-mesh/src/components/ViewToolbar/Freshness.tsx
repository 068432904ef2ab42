import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiPauseLine, RiPlayLine, RiRefreshLine } from '@remixicon/react';
import { ReactElement, ReactNode } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { timeOf } from './timeOf';
import styles from './ViewToolbar.module.css';

/**
 * When the clusters were read, the button that reads them again, and the one that stops that from happening by itself.
 *
 * @internal
 */
export function Freshness(props: {
  readonly readAt?: number;
  readonly isFetching: boolean;
  readonly refresh: () => void;
  readonly isPaused: boolean;
  readonly setPaused: (isPaused: boolean) => void;
  /** What else stands at the end of the row. */
  readonly children?: ReactNode;
}) {
  const { readAt, isFetching, refresh, isPaused, setPaused, children } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div className={styles.end}>
      {children}
      {readAt !== undefined && (
        <Text as="span" variant="body-small" color="secondary">
          {t(isPaused ? 'toolbar.paused' : 'toolbar.readAt', {
            time: timeOf(readAt),
          })}
        </Text>
      )}
      <Tool
        label={t(isPaused ? 'toolbar.resume' : 'toolbar.pause')}
        icon={isPaused ? <RiPlayLine /> : <RiPauseLine />}
        onPress={() => setPaused(!isPaused)}
      />
      <Tool
        label={t('toolbar.refresh')}
        icon={<RiRefreshLine />}
        isPending={isFetching}
        onPress={refresh}
      />
    </div>
  );
}

function Tool(props: {
  readonly label: string;
  readonly icon: ReactElement;
  readonly isPending?: boolean;
  readonly onPress: () => void;
}) {
  const { label, icon, isPending = false, onPress } = props;
  return (
    <TooltipTrigger>
      <ButtonIcon
        aria-label={label}
        icon={icon}
        variant="tertiary"
        isPending={isPending}
        onPress={onPress}
      />
      <Tooltip>{label}</Tooltip>
    </TooltipTrigger>
  );
}
