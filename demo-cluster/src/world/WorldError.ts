/** A world that cannot be served; its message is one line for a person. @public */
export class WorldError extends Error {
  override name = 'WorldError';
}
