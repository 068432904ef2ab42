import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { SceneTexts } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';

/**
 * Returns the texts of the graph in the user's language.
 *
 * @internal
 */
export function useGraphWords(): SceneTexts {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(
    () => ({
      columns: {
        ingress: t('graph.column.ingress'),
        routing: t('graph.column.routing'),
        egress: t('graph.column.egress'),
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
        forbidden: t('placeholder.forbidden.name'),
        notLoaded: t('placeholder.notLoaded.name'),
        external: t('placeholder.external.name'),
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
      allEvents: t('graph.allEvents'),
      reply: t('graph.reply'),
      deadLetter: t('graph.deadLetter'),
      own: t('graph.own'),
      inherited: t('graph.inherited'),
      branchFilter: t('graph.branchFilter'),
      noNamespace: t('graph.noNamespace'),
      collapsedGroups: t('graph.collapsedGroups'),
      uri: t('graph.uri'),
      unknownProducers: t('graph.unknownProducers'),
      possible: t('graph.possible'),
      generated: count => t('graph.generated', { count }),
      hiddenNeighbours: count => t('graph.hidden', { count }),
      nodes: count => t('graph.node', { count }),
      connections: count => t('graph.edge', { count }),
      unhealthy: count => t('graph.unhealthy', { count }),
      bundle: (type, count) =>
        t(`graph.bundle.${type}`, { number: String(count) }),
    }),
    [t],
  );
}
