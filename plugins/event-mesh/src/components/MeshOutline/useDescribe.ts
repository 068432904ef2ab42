import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Graph, SceneTexts } from 'backstage-plugin-event-mesh-common';
import { useMemo } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { Describe, createDescribe } from './describe';

/**
 * Returns the descriptions of nodes and edges in the user's language.
 *
 * @internal
 */
export function useDescribe(graph: Graph, words: SceneTexts): Describe {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  return useMemo(
    () =>
      createDescribe(graph, {
        ...words,
        filter: filter => t('graph.outline.filter', { filter }),
        from: end => t('graph.outline.from', { end }),
        to: end => t('graph.outline.to', { end }),
        incoming: count => t('graph.outline.in', { count }),
        outgoing: count => t('graph.outline.out', { count }),
      }),
    [graph, words, t],
  );
}
