/** What a picture calls a Component or an object, and what it says of it. @internal */
export type DrawnNode = {
  readonly kind: string;
  readonly name: string;
  /** Namespace of an object, or `catalog`. */
  readonly place: string;
  /** `kubernetes-id: cards`, for one. */
  readonly facts: readonly string[];
};

/** @internal */
export type DrawnEdge = {
  readonly from: DrawnNode;
  readonly says: string;
  readonly to: DrawnNode;
};

/** @internal */
export type Diagram = {
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
};

const place = /^subgraph (\S+)$/;
const node = /^(\w+)\["(\w+) ([^"<]+?)((?:<br\/>[^"<]+)*)"\]$/;
const arrow = / (?:--|-\.|==) ([a-z][a-z ]*?) (?:-->|\.->|\.-x|==>) /;

/**
 * The Mermaid flowcharts of a text. They hold nothing that is not understood: that is an error.
 *
 * @internal
 */
export function readDiagrams(markdown: string): readonly Diagram[] {
  const diagrams: Diagram[] = [];
  let title = '';
  for (const part of markdown.split(/^(?=## |```)/m)) {
    title = /^## (.*)/.exec(part)?.[1] ?? title;
    if (part.startsWith('```mermaid\n')) {
      diagrams.push({ title, ...readDiagram(part.split('\n').slice(1)) });
    }
  }
  return diagrams;
}

function readDiagram([first, ...lines]: readonly string[]) {
  if (first !== 'flowchart LR') {
    throw new Error(`no flowchart: ${first}`);
  }
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  const find = (id: string) => {
    const found = nodes.get(id);
    if (!found) {
      throw new Error(`a line leads to ${id}, which is not drawn`);
    }
    return found;
  };
  let namespace = '';
  for (const line of lines.map(text => text.trim()).filter(Boolean)) {
    const entered = place.exec(line)?.[1];
    const drawn = node.exec(line);
    const chain = line.split(new RegExp(arrow, 'g'));
    if (entered !== undefined) {
      namespace = entered;
    } else if (drawn) {
      const [, id, kind, name, facts] = drawn;
      nodes.set(id, {
        kind,
        name,
        place: namespace,
        facts: facts.split('<br/>').slice(1),
      });
    } else if (chain.length > 1) {
      for (let i = 0; i + 2 < chain.length; i += 2) {
        edges.push({
          from: find(chain[i]),
          says: chain[i + 1],
          to: find(chain[i + 2]),
        });
      }
    } else if (line !== 'end') {
      throw new Error(`not understood: ${line}`);
    }
  }
  return { nodes: [...nodes.values()], edges };
}
