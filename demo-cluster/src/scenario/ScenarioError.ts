/** A scenario that cannot be served; its message is one line for a person. @public */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}
