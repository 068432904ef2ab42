import { compareText } from '../model';
import { EdgeType, Graph, GraphEdge, GraphNode, isUnhealthy } from '../graph';
import {
  SceneTexts,
  edgeLabel,
  edgeMark,
  statusMark,
  titlesOf,
} from '../scene';
import { ExportScope, ScopeWords, scopeLine } from './scope';
import { mermaidText } from './mermaidText';

const arrows: Readonly<Partial<Record<EdgeType, string>>> = {
  deadLetter: '-.-x',
  reply: '-.->',
  possible: '-.->',
  eventType: '--o',
  backing: '--o',
};

/** @public */
export type MermaidOptions = {
  readonly words: SceneTexts;
  readonly scope: ExportScope;
  readonly scopeWords: ScopeWords;
};

/**
 * Formats a graph as a Mermaid flowchart: one subgraph for each swimlane, one statement for each edge or bundle.
 *
 * @public
 */
export function toMermaid(graph: Graph, options: MermaidOptions): string {
  const { words, scope, scopeWords } = options;
  const names = new Map(graph.nodes.map(({ id }, i) => [id, `n${i}`]));
  const swimlanes = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    const swimlane = [node.cluster, node.namespace].filter(Boolean).join(' / ');
    swimlanes.set(swimlane, [...(swimlanes.get(swimlane) ?? []), node]);
  }
  const lines = [...swimlanes]
    .sort(byTitle)
    .flatMap(([title, nodes], i) => [
      `  subgraph b${i}["${mermaidText(title || words.noNamespace)}"]`,
      ...nodes.map(node => `    ${nodeLine(node, names, words)}`),
      '  end',
    ]);
  return [
    '---',
    `title: ${JSON.stringify(plain(scope.title))}`,
    '---',
    'flowchart LR',
    `  %% ${plain(scopeLine(scope, scopeWords))}`,
    ...lines,
    ...graph.edges.map(edge => `  ${edgeLine(edge, names, words)}`),
    ...classes(graph, names),
    '',
  ].join('\n');
}
function nodeLine(
  node: GraphNode,
  names: ReadonlyMap<string, string>,
  words: SceneTexts,
): string {
  const { title, subtitle } = titlesOf(node, words);
  const state = statusMark(node, words)?.text;
  const label = [title, subtitle, state]
    .flatMap(part => (part ? [mermaidText(part)] : []))
    .join('<br/>');
  const [open, close] = node.inside ? ['[[', ']]'] : shapeOf(node);
  return `${names.get(node.id)}${open}"${label}"${close}`;
}

function shapeOf({
  column,
  placeholder,
}: GraphNode): readonly [string, string] {
  if (placeholder) {
    return ['{{', '}}'];
  }
  return column === 'routing' ? ['(', ')'] : ['[', ']'];
}

function edgeLine(
  edge: GraphEdge,
  names: ReadonlyMap<string, string>,
  words: SceneTexts,
): string {
  const text = [edgeLabel(edge, words), edgeMark(edge, words)?.text]
    .filter(Boolean)
    .join(', ');
  const arrow = arrows[edge.type] ?? (edge.bundle ? '==>' : '-->');
  const label = text === '' ? '' : `|"${mermaidText(text)}"|`;
  return `${names.get(edge.source)} ${arrow}${label} ${names.get(edge.target)}`;
}

function classes(graph: Graph, names: ReadonlyMap<string, string>): string[] {
  const problems = graph.nodes
    .filter(isUnhealthy)
    .map(({ id }) => names.get(id));
  return problems.length === 0
    ? []
    : [
        '  classDef problem stroke:#991919,stroke-width:3px',
        `  class ${problems.join(',')} problem`,
      ];
}

function byTitle([a]: [string, unknown], [b]: [string, unknown]): number {
  return compareText(a, b);
}

// Removes line breaks and control characters: text after a line break would be read as Mermaid.
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
}
