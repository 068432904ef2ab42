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
  readonly to:
    | Destination
    | SelectedResources
    /** Where the owner's metadata already names a resource of the mesh. */
    | { readonly id: string }
    /** Everything in the namespace that takes events. */
    | { readonly addressablesOf: string };
  readonly inheritedFrom?: string;
  readonly recordedBy?: readonly string[];
  /** The namespace that a host of one label is meant in, where it is not the owner's. */
  readonly namespace?: string;
  /** For an EventPolicy: the kind may be written in whatever case. */
  readonly anyCase?: true;
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
  /** Ids of the EventTypes that refer to a resource, in order. */
  eventTypesOf(resource: Resource): readonly string[];
};

/**
 * A draft for a destination that may be missing; `statusField` is what says it where the spec says nothing readable.
 *
 * @internal
 */
export function draft(
  to: Destination | undefined,
  { statusField, ...rest }: Omit<LinkDraft, 'to'> & { statusField?: string },
): LinkDraft[] {
  if (to?.ref || to?.uri) {
    return [{ ...rest, to }];
  }
  const { resolvedUri } = to ?? {};
  return statusField && resolvedUri
    ? [{ ...rest, field: statusField, to: { resolvedUri } }]
    : [];
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
