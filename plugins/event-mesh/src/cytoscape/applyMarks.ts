import type { Collection, Core } from 'cytoscape';
import { GraphMarks } from './types';

/**
 * Gives boxes and lines the classes of what is selected and what is pale, and touches nothing else.
 *
 * @internal
 */
export function applyMarks(
  cy: Core,
  { selected, near, dim, group }: GraphMarks,
): void {
  cy.batch(() => {
    toggle(cy.elements('.card, .line'), 'selected', id => selected.has(id));
    toggle(cy.elements('.line'), 'near', id => near.has(id));
    toggle(cy.elements('.card, .line'), 'dim', id => dim.has(id));
    cy.nodes('.band').forEach(node => {
      const isSelected = group !== undefined && node.data('owner') === group;
      if (node.hasClass('selected') !== isSelected) {
        node.toggleClass('selected', isSelected);
      }
    });
  });
}

function toggle(
  elements: Collection,
  name: string,
  wanted: (id: string) => boolean,
): void {
  elements.forEach(element => {
    if (element.hasClass(name) !== wanted(element.id())) {
      element.toggleClass(name, wanted(element.id()));
    }
  });
}
