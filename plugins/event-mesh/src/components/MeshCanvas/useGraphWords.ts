import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SceneTexts } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';

/**
 * What the picture says, in the reader's language.
 *
 * @internal
 */
export function useGraphWords(): SceneTexts {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(
    () => ({
      columns: {
        ingress: t('picture.column.ingress'),
        routing: t('picture.column.routing'),
        egress: t('picture.column.egress'),
      },
      states: {
        ready: t('status.ready.name'),
        notReady: t('status.notReady.name'),
        unknown: t('status.unknown.name'),
        notReconciled: t('status.notReconciled.name'),
        notApplicable: '',
        terminating: t('status.terminating.name'),
      },
      placeholders: {
        notFound: t('placeholder.notFound.name'),
        notPermitted: t('placeholder.notPermitted.name'),
        notRead: t('placeholder.notRead.name'),
        outside: t('placeholder.outside.name'),
      },
      edges: {
        trigger: t('edge.trigger'),
        subscription: t('edge.subscription'),
        reply: t('edge.reply'),
        deadLetter: t('edge.deadLetter'),
        sink: t('edge.sink'),
        subject: t('edge.subject'),
        step: t('edge.step'),
        eventType: t('edge.eventType'),
        requestReply: t('edge.requestReply'),
        policy: t('edge.policy'),
        backing: t('edge.backing'),
        possible: t('edge.possible'),
      },
      allEvents: t('picture.allEvents'),
      reply: t('picture.reply'),
      deadLetter: t('picture.deadLetter'),
      own: t('picture.own'),
      inherited: t('picture.inherited'),
      branchFilter: t('picture.branchFilter'),
      noNamespace: t('picture.noNamespace'),
      collapsedGroups: t('picture.shelf'),
      uri: t('picture.uri'),
      unknownProducers: t('picture.unknownProducers'),
      possible: t('picture.possible'),
      generated: count => t('picture.generated', { count }),
      hiddenNeighbours: count => t('picture.hidden', { count }),
      nodes: count => t('picture.node', { count }),
      connections: count => t('picture.edge', { count }),
      unhealthy: count => t('picture.problem', { count }),
      bundle: (type, count) =>
        t(`picture.bundle.${type}`, { number: String(count) }),
    }),
    [t],
  );
}
