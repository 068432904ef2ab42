import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useMemo } from 'react';
import type { GraphWords } from '../../cytoscape';
import { eventMeshTranslationRef } from '../../translation';

/**
 * What the picture says, in the reader's language.
 *
 * @internal
 */
export function useGraphWords(): GraphWords {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(
    () => ({
      lanes: {
        ingress: t('graph.ingress'),
        routing: t('graph.routing'),
        egress: t('graph.egress'),
      },
      states: {
        ready: t('status.ready.name'),
        notReady: t('status.notReady.name'),
        unknown: t('status.unknown.name'),
        notReconciled: t('status.notReconciled.name'),
        notApplicable: '',
        terminating: t('status.terminating.name'),
      },
      ghosts: {
        notFound: t('ghost.notFound.name'),
        notPermitted: t('ghost.notPermitted.name'),
        notRead: t('ghost.notRead.name'),
        outside: t('ghost.outside.name'),
      },
      allEvents: t('table.catchAll'),
      reply: t('graph.reply'),
      deadLetter: t('graph.deadLetter'),
      inherited: t('graph.inherited'),
      branchFilter: t('graph.branchFilter'),
      noNamespace: t('graph.noNamespace'),
      uri: t('table.uri'),
      generated: count => t('graph.generated', { count }),
      hiddenNeighbours: count => t('graph.hiddenNeighbours', { count }),
    }),
    [t],
  );
}
