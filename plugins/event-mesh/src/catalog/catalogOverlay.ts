import type { FindContext } from 'backstage-plugin-event-mesh-common';

/**
 * An entity of the catalog to which something in the mesh belongs.
 *
 * @internal
 */
export type OverlayEntity = {
  readonly ref: string;
  readonly kind: string;
  /** Its title, or its name where it has none. */
  readonly title: string;
};

/**
 * What the catalog says of the mesh, by the ids of its resources.
 *
 * @internal
 */
export type CatalogOverlay = Required<FindContext> & {
  /** Whether it says anything of anything in the mesh. */
  readonly hasEntities: boolean;
  readonly entitiesOf: (id: string) => readonly OverlayEntity[];
  /** What a ref is called: by its title where the catalog said one. */
  readonly nameOf: (ref: string) => string;
};

/** What there is to say where the catalog says nothing. @internal */
export const emptyOverlay: CatalogOverlay = {
  hasEntities: false,
  entitiesOf: () => [],
  ownersOf: () => [],
  systemsOf: () => [],
  nameOf: ref => ref,
};
