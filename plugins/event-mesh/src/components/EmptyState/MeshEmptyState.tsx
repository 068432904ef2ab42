import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  RiErrorWarningLine,
  RiFilterOffLine,
  RiInboxLine,
  RiInstallLine,
  RiLock2Line,
  RiPlugLine,
} from '@remixicon/react';
import { ReactElement } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { EmptyState } from './EmptyState';
import type { EmptyReason } from './whyEmpty';

const icons: Readonly<Record<EmptyReason, ReactElement>> = {
  noClusters: <RiPlugLine size={40} />,
  connectionFailed: <RiErrorWarningLine size={40} />,
  noPermission: <RiLock2Line size={40} />,
  unreadable: <RiErrorWarningLine size={40} />,
  notInstalled: <RiInstallLine size={40} />,
  emptyCluster: <RiInboxLine size={40} />,
  nothingMatches: <RiFilterOffLine size={40} />,
};

/**
 * The empty states of the mesh, each with its way out.
 *
 * @internal
 */
export function MeshEmptyState(props: {
  readonly reason: EmptyReason;
  readonly onClear: () => void;
  readonly onRetry: () => void;
}) {
  const { reason, onClear, onRetry } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return (
    <EmptyState
      icon={icons[reason]}
      title={t(`empty.${reason}.title`)}
      description={t(`empty.${reason}.description`)}
    >
      {reason === 'nothingMatches' ? (
        <Button variant="secondary" onPress={onClear}>
          {t('empty.clear')}
        </Button>
      ) : (
        <Button variant="secondary" onPress={onRetry}>
          {t('empty.retry')}
        </Button>
      )}
    </EmptyState>
  );
}
