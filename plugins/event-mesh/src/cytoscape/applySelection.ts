import type { Core } from 'cytoscape';

/**
 * Marks the node of the selected resource and every line that it owns; takes older marks away.
 *
 * @internal
 */
export function applySelection(cy: Core, selected: string | undefined): void {
  cy.batch(() => {
    const wanted = cy
      .elements('.card, .line')
      .filter(
        element =>
          selected !== undefined &&
          (element.id() === selected || element.data('owner') === selected),
      );
    cy.elements('.selected').difference(wanted).removeClass('selected');
    wanted.addClass('selected');
  });
}
