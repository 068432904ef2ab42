/** Node of a diagram: a Component or an object. */
export type DrawnNode = {
  readonly kind: string;
  readonly name: string;
  /** Namespace of an object, or `catalog`. */
  readonly namespace: string;
  /** Labels and annotations, such as `kubernetes-id: cards`. */
  readonly facts: readonly string[];
};

type DrawnEdge = {
  readonly from: DrawnNode;
  readonly label: string;
  readonly to: DrawnNode;
};

export type Diagram = {
  readonly title: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
};

const subgraph = /^subgraph (\S+)$/;
const node = /^(\w+)\["(\w+) ([^"<]+?)((?:<br\/>[^"<]+)*)"\]$/;
const arrow = / (?:--|-\.|==) ([a-z][a-z ]*?) (?:-->|\.->|\.-x|==>) /;

/** Reads the Mermaid flowcharts of a Markdown text; throws on a line that it cannot parse. */
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
    throw new Error(`not a flowchart: ${first}`);
  }
  const nodes = new Map<string, DrawnNode>();
  const edges: DrawnEdge[] = [];
  const find = (id: string) => {
    const found = nodes.get(id);
    if (!found) {
      throw new Error(`an edge leads to ${id}, which is not a node`);
    }
    return found;
  };
  let namespace = '';
  for (const line of lines.map(text => text.trim()).filter(Boolean)) {
    const entered = subgraph.exec(line)?.[1];
    const drawn = node.exec(line);
    const chain = line.split(new RegExp(arrow, 'g'));
    if (entered !== undefined) {
      namespace = entered;
    } else if (drawn) {
      const [, id, kind, name, facts] = drawn;
      nodes.set(id, {
        kind,
        name,
        namespace,
        facts: facts.split('<br/>').slice(1),
      });
    } else if (chain.length > 1) {
      for (let i = 0; i + 2 < chain.length; i += 2) {
        edges.push({
          from: find(chain[i]),
          label: chain[i + 1],
          to: find(chain[i + 2]),
        });
      }
    } else if (line !== 'end') {
      throw new Error(`cannot parse: ${line}`);
    }
  }
  return { nodes: [...nodes.values()], edges };
}
