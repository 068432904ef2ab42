import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntitySettings } from '../config';
import { assignNames } from '../naming';
import { rankOf } from './entityKind';
import { Picked } from './pickResources';

/** The name of an entity, and how others refer to it. @internal */
export type EntityIdentity = {
  readonly name: string;
  readonly entityRef: string;
};

/**
 * An entity whose object nobody looked at this time, and whose name is not to be given away.
 *
 * @internal
 */
export type HeldName = {
  readonly kind: string;
  readonly name: string;
  /** Id of its object. */
  readonly id: string;
};

/**
 * Names the entities of all clusters; by the ids of their resources.
 *
 * @internal
 */
export function nameEntities(
  picked: readonly Picked[],
  held: readonly HeldName[],
  { namespace }: EntitySettings,
): ReadonlyMap<string, EntityIdentity> {
  const identities = new Map<string, EntityIdentity>();
  for (const kind of new Set(picked.map(each => each.kind))) {
    const candidates = picked
      .filter(each => each.kind === kind)
      .map(({ found: { id, resource } }) => ({
        id,
        ref: resource.ref,
        rank: rankOf(resource),
      }));
    const taken = held
      .filter(each => each.kind.toLowerCase() === kind.toLowerCase())
      .map(({ name, id }) => [name.toLowerCase(), id] as const);
    for (const [id, name] of assignNames(candidates, new Map(taken))) {
      const entityRef = stringifyEntityRef({ kind, namespace, name });
      identities.set(id, { name, entityRef });
    }
  }
  return identities;
}
