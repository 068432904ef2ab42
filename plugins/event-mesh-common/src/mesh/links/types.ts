import {
  Condition,
  Destination,
  Reference,
  Resource,
  SelectedResources,
} from '../../resources';
import { LinkRole } from '../types';

/**
 * A link as its owner says it, before its end is looked up.
 *
 * @internal
 */
export type LinkDraft = {
  readonly role: LinkRole;
  readonly index?: number;
  readonly field: string;
  /** An id where the owner's metadata already names a resource of the mesh. */
  readonly to: Destination | SelectedResources | { readonly id: string };
  readonly inheritedFrom?: string;
  /** The owner's condition that speaks of this link alone. */
  readonly condition?: string;
  /** What the owner's status says of this link alone, outside of its conditions. */
  readonly says?: Condition;
};

/**
 * What a kind may ask of the rest of the mesh while it says its links.
 *
 * @internal
 */
export type LinkContext = {
  /** The resource that a reference names, folded or not, and the id of what is shown for it. */
  find(
    cluster: string,
    reference: Reference,
  ):
    | {
        readonly resource: Resource;
        readonly root: Resource;
        readonly rootId: string;
      }
    | undefined;
  /** The id of what is shown for the controller of a resource. */
  controllerOf(resource: Resource): string | undefined;
};

/**
 * A draft for a destination that may be missing.
 *
 * @internal
 */
export function draft(
  to: Destination | undefined,
  rest: Omit<LinkDraft, 'to'>,
): LinkDraft[] {
  return to && (to.ref || to.uri) ? [{ ...rest, to }] : [];
}

/**
 * A draft for a reference that may be missing.
 *
 * @internal
 */
export function draftRef(
  ref: Reference | undefined,
  rest: Omit<LinkDraft, 'to'>,
): LinkDraft[] {
  return ref ? [{ ...rest, to: { ref } }] : [];
}
