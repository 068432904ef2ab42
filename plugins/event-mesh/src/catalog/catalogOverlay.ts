import type { FindContext } from 'backstage-plugin-event-mesh-common';

/**
 * A catalog entity linked to a resource of the mesh.
 *
 * @internal
 */
export type OverlayEntity = {
  readonly ref: string;
  readonly kind: string;
  /** Its title, or its name by default. */
  readonly title: string;
};

/**
 * Catalog data of the mesh, by resource id.
 *
 * @internal
 */
export type CatalogOverlay = Required<FindContext> & {
  /** Whether any resource has an entity. */
  readonly hasEntities: boolean;
  readonly entitiesOf: (id: string) => readonly OverlayEntity[];
  /** Returns the display name of an entity ref: its title if known. */
  readonly nameOf: (ref: string) => string;
};

/** The overlay without catalog data. @internal */
export const emptyOverlay: CatalogOverlay = {
  hasEntities: false,
  entitiesOf: () => [],
  ownersOf: () => [],
  systemsOf: () => [],
  nameOf: ref => ref,
};
