import {
  buildScene,
  drawScene,
  ExportScope,
  Graph,
  GraphLayout,
  legendOf,
  marksOf,
  SceneTheme,
  SceneTexts,
  plainTheme,
  Scene,
  ScopeWords,
  SvgOptions,
  toCsv,
  toJson,
  toMermaid,
  toSvg,
} from 'backstage-plugin-event-mesh-common';
import { toPng } from './toPng';

/** The graph to export and its appearance. @internal */
export type Exported = {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly words: SceneTexts;
  readonly scope: ExportScope;
  readonly scopeWords: ScopeWords;
  readonly theme: SceneTheme | undefined;
  /** Ids of highlighted nodes and edges; the rest is dimmed. */
  readonly highlight:
    | {
        readonly nodes: ReadonlySet<string>;
        readonly edges: ReadonlySet<string>;
      }
    | undefined;
};

/** @internal */
export type ExportFormat = 'png' | 'svg' | 'mermaid' | 'json' | 'csv';

/** @internal */
export const exportFiles: Readonly<
  Record<ExportFormat, { readonly type: string; readonly ending: string }>
> = {
  png: { type: 'image/png', ending: 'png' },
  svg: { type: 'image/svg+xml', ending: 'svg' },
  mermaid: { type: 'text/plain;charset=utf-8', ending: 'mmd' },
  json: { type: 'application/json', ending: 'json' },
  csv: { type: 'text/csv;charset=utf-8', ending: 'csv' },
};

/** The content of a file, and the scale of an image. */
export type ExportContent = {
  readonly content: Blob;
  /** Image pixels per unit of the graph. */
  readonly scale?: number;
};

/** Returns the content of a file in a format. */
export async function exportContent(
  what: Exported,
  format: ExportFormat,
): Promise<ExportContent> {
  if (format !== 'png') {
    const { type } = exportFiles[format];
    return { content: new Blob([exportText(what, format)], { type }) };
  }
  const { scene, options } = sceneOf(what);
  return toPng(
    measure => drawScene(scene, { ...options, measure }),
    options.theme,
  );
}

/**
 * Returns the graph as text in a format.
 *
 * @internal
 */
export function exportText(
  what: Exported,
  format: Exclude<ExportFormat, 'png'>,
): string {
  const { graph, scope } = what;
  switch (format) {
    case 'mermaid':
      return toMermaid(graph, what);
    case 'json':
      return toJson(graph, scope);
    case 'csv':
      return toCsv(graph);
    default: {
      const { scene, options } = sceneOf(what);
      return toSvg(scene, options);
    }
  }
}

function sceneOf(what: Exported): {
  readonly scene: Scene;
  readonly options: SvgOptions;
} {
  const { graph, layout, words, theme, highlight } = what;
  const scene = buildScene(graph, layout, words);
  const { dim } = marksOf(scene, highlight ? { highlight } : {});
  return {
    scene,
    options: {
      ...what,
      theme: theme ?? plainTheme,
      legend: legendOf(graph),
      dimmed: dim,
    },
  };
}
