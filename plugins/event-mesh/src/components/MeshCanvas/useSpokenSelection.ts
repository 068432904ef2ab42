import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { Graph } from 'backstage-plugin-event-mesh-common';
import { useEffect, useRef } from 'react';
import { eventMeshTranslationRef } from '../../translation';
import { Describe } from '../MeshOutline';

/**
 * Announces the selection and its neighbors whenever it changes.
 *
 * @internal
 */
export function useSpokenSelection(options: {
  readonly graph: Graph;
  readonly selected: string | undefined;
  readonly describe: Describe;
  readonly say: (text: string) => void;
}): void {
  const { graph, selected, describe, say } = options;
  const { t } = useTranslationRef(eventMeshTranslationRef);
  const last = useRef(selected);
  useEffect(() => {
    if (last.current === selected) {
      return;
    }
    last.current = selected;
    const what = selected && textOf(graph, selected, describe);
    if (what) {
      say(t('graph.outline.selected', { what }));
    } else if (selected === undefined) {
      say(t('graph.outline.deselected'));
    }
  }, [graph, selected, describe, say, t]);
}

function textOf(
  { nodes, edges }: Graph,
  selected: string,
  describe: Describe,
): string | undefined {
  const node = nodes.find(({ id }) => id === selected);
  if (node) {
    return describe.node(node);
  }
  const edge =
    edges.find(({ id, owner }) => id === selected || owner === selected) ??
    edges.find(({ bundle }) => bundle?.some(each => each.owner === selected));
  return edge && describe.edge(edge);
}
