import type { Core } from 'cytoscape';
import { GraphMarks } from './types';

const names = ['selected', 'near', 'dim'] as const;

/** Which ids have which marks. @internal */
export type Marked = Pick<GraphMarks, (typeof names)[number]>;

/** Nothing stands out. @internal */
const unmarked: Marked = {
  selected: new Set(),
  near: new Set(),
  dim: new Set(),
};

/**
 * Gives boxes and lines the classes of what is selected and what is pale, and takes those away that they had before.
 *
 * @internal
 */
export function applyMarks(cy: Core, next: Marked, before = unmarked): void {
  cy.batch(() => {
    for (const name of names) {
      before[name].forEach(id => {
        if (!next[name].has(id)) {
          cy.getElementById(id).removeClass(name);
        }
      });
      next[name].forEach(id => cy.getElementById(id).addClass(name));
    }
  });
}
