import { FileSet } from './types';

/** The recorded and the handmade files of one moment. @internal */
export interface MomentFiles {
  readonly recorded: FileSet;
  readonly handmade: FileSet;
}

/**
 * Overlays the files of a step over those of the previous moment, file by file.
 *
 * @remarks A file of a step replaces a handmade file of the same name, so that a step need not know the origin of a file.
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
