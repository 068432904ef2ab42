import { FileSet } from './types';

/** The recorded and the handmade files of one moment. @internal */
export interface MomentFiles {
  readonly recorded: FileSet;
  readonly handmade: FileSet;
}

/**
 * Puts the files of a step over those of the moment before, whole files at a time.
 *
 * @remarks A step's file whose name only exists by hand so far replaces that one, so that a step need not know who made it.
 * @internal
 */
export function overlayFiles(
  before: MomentFiles,
  step: MomentFiles,
): MomentFiles {
  const recorded = new Map(before.recorded);
  const handmade = new Map(before.handmade);
  for (const [name, json] of step.recorded) {
    const target =
      !recorded.has(name) && handmade.has(name) ? handmade : recorded;
    target.set(name, json);
  }
  for (const [name, json] of step.handmade) handmade.set(name, json);
  return { recorded, handmade };
}
