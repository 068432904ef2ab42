import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  Graph,
  GraphLayout,
  SceneTexts,
} from 'backstage-plugin-event-mesh-common';
import { useCallback } from 'react';
import type { MeshGraphHandle } from '../../cytoscape';
import { eventMeshTranslationRef } from '../../translation';
import type { Exported } from '../ExportMenu';
import { CanvasScope } from './types';

/**
 * Returns the input of an export: the graph as shown at that moment, with its scope and time.
 *
 * @internal
 */
export function useExported(canvas: {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly words: SceneTexts;
  readonly scope: CanvasScope | undefined;
  readonly highlight: Exported['highlight'];
  readonly handle: { readonly current: MeshGraphHandle | null };
}): () => Exported {
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const { graph, layout, words, scope, highlight, handle } = canvas;
  return useCallback(
    () => ({
      ...{ graph, layout, words, highlight },
      theme: handle.current?.theme(),
      scope: {
        title: scope?.title ?? t('page.graph'),
        clusters: scope?.clusters ?? [],
        namespaces: scope?.namespaces ?? [],
        time: new Date(scope?.time ?? Date.now()).toLocaleString(undefined, {
          dateStyle: 'medium',
          timeStyle: 'long',
        }),
      },
      scopeWords: {
        clusters: t('graph.scope.clusters'),
        namespaces: t('graph.scope.namespaces'),
        all: t('graph.scope.all'),
        time: time => t('graph.scope.time', { time }),
      },
    }),
    [graph, layout, words, scope, highlight, handle, t],
  );
}
