import type { Core, ElementDefinition } from 'cytoscape';

/**
 * Brings what Cytoscape draws from one graph to the next, and touches nothing that is as it was.
 *
 * @internal
 */
export function updateElements(
  cy: Core,
  from: readonly ElementDefinition[],
  to: readonly ElementDefinition[],
): void {
  const before = new Map(from.map(each => [idOf(each), each]));
  const added: ElementDefinition[] = [];
  const changed: ElementDefinition[] = [];
  const kept = new Set<string>();
  for (const element of to) {
    const old = before.get(idOf(element));
    if (!old || !haveSameEndpoints(old, element)) {
      added.push(element);
    } else {
      kept.add(idOf(element));
      if (JSON.stringify(old) !== JSON.stringify(element)) {
        changed.push(element);
      }
    }
  }
  cy.batch(() => {
    cy.elements()
      .filter(each => !kept.has(each.id()))
      .remove();
    changed.forEach(({ data, position, classes }) => {
      const element = cy.getElementById(String(data.id));
      element.data(data);
      element.classes(classes ?? '');
      if (position) {
        element.position(position);
      }
    });
    cy.add(added);
  });
}

function idOf({ data }: ElementDefinition): string {
  return String(data.id);
}

// An edge whose ends have changed is another edge to Cytoscape, whatever its id.
function haveSameEndpoints(
  a: ElementDefinition,
  b: ElementDefinition,
): boolean {
  return a.data.source === b.data.source && a.data.target === b.data.target;
}
