import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button, ButtonLink } from '@backstage/ui';
import {
  RiErrorWarningLine,
  RiExternalLinkLine,
  RiFilterOffLine,
  RiInboxLine,
  RiInstallLine,
  RiLock2Line,
  RiPlugLine,
  RiSettings3Line,
} from '@remixicon/react';
import { noticesOfNothingRead } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';
import type { MeshData } from '../../../hooks';
import { eventMeshTranslationRef } from '../../../translation';
import { ConfigNoticeText } from '../LoadReport';
import { EmptyState } from './EmptyState';
import type { UnreadEntityReason } from './entityAnswer';
import type { EmptyReason } from './whyEmpty';
import styles from './EmptyState.module.css';

type ShownReason = EmptyReason | UnreadEntityReason;

const icons: Readonly<Record<ShownReason, ReactElement>> = {
  noClusters: <RiPlugLine size={40} />,
  nothingConfigured: <RiSettings3Line size={40} />,
  connectionFailed: <RiErrorWarningLine size={40} />,
  noKubernetesPlugin: <RiPlugLine size={40} />,
  permissionDenied: <RiLock2Line size={40} />,
  clusterForbidden: <RiLock2Line size={40} />,
  unreadable: <RiErrorWarningLine size={40} />,
  catalogFailed: <RiErrorWarningLine size={40} />,
  incomplete: <RiErrorWarningLine size={40} />,
  noSuchNamespace: <RiErrorWarningLine size={40} />,
  notInstalled: <RiInstallLine size={40} />,
  emptyCluster: <RiInboxLine size={40} />,
  nothingMatches: <RiFilterOffLine size={40} />,
};

// Guides on how to continue.
const guides: Readonly<Partial<Record<ShownReason, string>>> = {
  noClusters: 'https://backstage.io/docs/features/kubernetes/configuration',
  connectionFailed:
    'https://backstage.io/docs/features/kubernetes/troubleshooting',
  noKubernetesPlugin:
    'https://backstage.io/docs/features/kubernetes/installation',
  permissionDenied: 'https://backstage.io/docs/features/kubernetes/permissions',
  clusterForbidden:
    'https://backstage.io/docs/features/kubernetes/configuration',
  notInstalled: 'https://knative.dev/docs/install/',
  emptyCluster: 'https://knative.dev/docs/eventing/',
};

/**
 * Renders the empty states of the mesh, each with its remedy.
 *
 * @internal
 */
export function MeshEmptyState(props: {
  readonly reason: ShownReason;
  readonly notices: MeshData['notices'];
  /** Namespaces that are read; empty means all. */
  readonly namespaces: readonly string[];
  readonly onClear: () => void;
  readonly onRetry: () => void;
}) {
  const { reason, notices, namespaces, onClear, onRetry } = props;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const guide = guides[reason];
  return (
    <EmptyState
      icon={icons[reason]}
      title={t(`empty.${reason}.title`)}
      description={
        reason === 'emptyCluster' && namespaces.length > 0
          ? `${t('empty.emptyCluster.description')} ${t('empty.onlyIn', {
              namespaces: namespaces.join(', '),
            })}`
          : t(`empty.${reason}.description`)
      }
    >
      {reason === 'nothingConfigured' &&
        noticesOfNothingRead(notices).map(notice => (
          <ConfigNoticeText key={notice.key} notice={notice} />
        ))}
      <div className={styles.ways}>
        {reason === 'nothingMatches' && (
          <Button variant="secondary" onPress={onClear}>
            {t('empty.clear')}
          </Button>
        )}
        {/* The configuration is part of the page, so a refresh would not change it. */}
        {reason !== 'nothingMatches' && reason !== 'nothingConfigured' && (
          <Button variant="secondary" onPress={onRetry}>
            {t('empty.retry')}
          </Button>
        )}
        {guide && (
          <ButtonLink
            variant="tertiary"
            href={guide}
            target="_blank"
            rel="noopener noreferrer"
            iconEnd={<RiExternalLinkLine aria-hidden="true" />}
          >
            {t('empty.guide')}
          </ButtonLink>
        )}
      </div>
    </EmptyState>
  );
}
