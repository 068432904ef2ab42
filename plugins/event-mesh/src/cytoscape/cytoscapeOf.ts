import type { Core } from 'cytoscape';

const instances = new WeakMap<Element, Core>();

/**
 * The Cytoscape instance that draws into an element, for tests.
 *
 * @internal
 */
export function cytoscapeOf(container: Element): Core | undefined {
  return instances.get(container);
}

/** @internal */
export function register(container: Element, cy: Core): void {
  instances.set(container, cy);
}

/** @internal */
export function unregister(container: Element): void {
  instances.delete(container);
}
