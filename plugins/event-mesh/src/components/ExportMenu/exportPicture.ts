import {
  buildScene,
  ExportScope,
  Graph,
  GraphLayout,
  legendOf,
  marksOf,
  PictureTheme,
  PictureWords,
  plainTheme,
  ScopeWords,
  toCsv,
  toJson,
  toMermaid,
  toSvg,
} from 'backstage-plugin-event-mesh-common';

/** What is exported: what is shown, and how. @internal */
export type Exported = {
  readonly graph: Graph;
  readonly layout: GraphLayout;
  readonly words: PictureWords;
  readonly scope: ExportScope;
  readonly scopeWords: ScopeWords;
  readonly theme: PictureTheme | undefined;
  /** Ids of nodes and edges that stand out; the rest is pale. */
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

/**
 * The text of what is shown in a format; a PNG image is made of the SVG.
 *
 * @internal
 */
export function exportText(what: Exported, format: ExportFormat): string {
  const { graph, scope } = what;
  switch (format) {
    case 'mermaid':
      return toMermaid(graph, what);
    case 'json':
      return toJson(graph, scope);
    case 'csv':
      return toCsv(graph);
    default:
      return svgOf(what);
  }
}

function svgOf(what: Exported): string {
  const { graph, layout, words, theme, highlight } = what;
  const scene = buildScene(graph, layout, words);
  const { dim } = marksOf(scene, highlight ? { highlight } : {});
  return toSvg(scene, {
    ...what,
    theme: theme ?? plainTheme,
    legend: legendOf(graph),
    dimmed: dim,
  });
}
