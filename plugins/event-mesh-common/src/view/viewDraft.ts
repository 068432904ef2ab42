import { Mesh } from '../mesh';
import { MeshView, ViewOptions } from './types';

/** What is left of the mesh between two passes. @internal */
export type ViewDraft = Omit<MeshView, 'reports'>;

/**
 * One step of showing: takes a draft and gives a smaller one. The whole mesh is there to look things up in.
 *
 * @internal
 */
export type ViewPass = {
  readonly name: string;
  readonly apply: (
    draft: ViewDraft,
    options: ViewOptions,
    mesh: Mesh,
  ) => ViewDraft;
};
