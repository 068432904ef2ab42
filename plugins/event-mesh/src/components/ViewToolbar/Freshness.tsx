import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ButtonIcon, Text, Tooltip, TooltipTrigger } from '@backstage/ui';
import { RiPauseLine, RiPlayLine, RiRefreshLine } from '@remixicon/react';
import { ReactElement, ReactNode } from 'react';
import type { MeshData } from '../../hooks';
import { eventMeshTranslationRef } from '../../translation';
import { ReadReport } from '../shared/LoadReport';
import { timeOf, useAgo } from '../shared/Moment';
import styles from './ViewToolbar.module.css';

/**
 * Renders the time of the last update, the refresh button, and the button that pauses auto-refresh.
 *
 * @internal
 */
export function Freshness(props: {
  readonly data: Pick<
    MeshData,
    | 'readAt'
    | 'isAsked'
    | 'refresh'
    | 'isPaused'
    | 'setPaused'
    | 'loadReports'
    | 'titles'
  >;
  /** Further elements at the end of the row. */
  readonly children?: ReactNode;
}) {
  const { data, children } = props;
  const { readAt, isAsked, refresh, isPaused, setPaused } = data;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <div className={styles.end}>
      {children}
      {readAt !== undefined && <Age at={readAt} isPaused={isPaused} />}
      <ReadReport data={data} />
      <Tool
        label={t(isPaused ? 'toolbar.resume' : 'toolbar.pause')}
        icon={isPaused ? <RiPlayLine /> : <RiPauseLine />}
        onPress={() => setPaused(!isPaused)}
      />
      <Tool
        label={t('toolbar.refresh')}
        icon={<RiRefreshLine />}
        isPending={isAsked}
        onPress={refresh}
      />
    </div>
  );
}

function Age(props: { readonly at: number; readonly isPaused: boolean }) {
  const { at, isPaused } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const time = useAgo(at);
  return (
    <Text as="span" variant="body-small" color="secondary" title={timeOf(at)}>
      {t(isPaused ? 'toolbar.paused' : 'toolbar.readAt', { time })}
    </Text>
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
