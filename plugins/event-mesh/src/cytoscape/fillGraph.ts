import type { Core, ElementDefinition } from 'cytoscape';

/** @internal */
export type Filling = {
  /** Puts in at once what is not there yet. */
  finish(): void;
  /** Nothing comes any more. */
  stop(): void;
};

/** So many take about a tenth of a second. */
const portion = 1200;

/**
 * Puts the elements of a graph into an empty graph: first some, so that they are seen soon, then all else, little by little.
 *
 * @remarks Added after the graph was made, all stay where they are, and no layout looks at them.
 * @internal
 */
export function fillGraph(
  cy: Core,
  elements: readonly ElementDefinition[],
  how: {
    /** Ids of the first. */
    readonly first: ReadonlySet<string>;
    /** Some were added. */
    readonly added: () => void;
    /** All are there. */
    readonly done: () => void;
  },
): Filling {
  const isFirst = ({ data }: ElementDefinition) =>
    how.first.has(String(data.id));
  const isBox = ({ group }: ElementDefinition) => group === 'nodes';
  const add = (some: readonly ElementDefinition[]) => {
    // Cytoscape tells all lines at a box of each property that the box gets: boxes get theirs while they have none.
    cy.add(some.filter(isBox)).forEach(box => {
      box.width();
    });
    cy.add(some.filter(each => !isBox(each)));
    how.added();
  };
  const firstOnes = elements.filter(isFirst);
  const rest = elements.filter(each => !isFirst(each));
  // A line needs both of its ends.
  const left = [
    ...firstOnes,
    ...rest.filter(isBox),
    ...rest.filter(each => !isBox(each)),
  ];
  let timer: ReturnType<typeof setTimeout> | undefined;
  function goOn(count: number) {
    add(left.splice(0, count));
    if (left.length > 0) {
      // The next frame shows what is there.
      cy.one('render', waitAndGoOn);
    } else {
      how.done();
    }
  }
  function waitAndGoOn() {
    timer = setTimeout(() => goOn(portion));
  }
  function stop() {
    cy.off('render', waitAndGoOn);
    clearTimeout(timer);
  }
  goOn(firstOnes.length);
  return {
    finish: () => {
      if (left.length > 0) {
        stop();
        goOn(left.length);
      }
    },
    stop,
  };
}
