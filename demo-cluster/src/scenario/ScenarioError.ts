/** Thrown for a scenario that cannot be served; the message is one line. @public */
export class ScenarioError extends Error {
  override name = 'ScenarioError';
}
