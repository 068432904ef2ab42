import { scenarioNames } from './scenarios';

const key = 'event-mesh-dev-scenarios';

/** The scenarios of `?scenario=shop,east`, which a tab of the browser remembers; else the shop. */
export function chosenScenarios(): readonly string[] {
  const asked = new URLSearchParams(window.location.search).get('scenario');
  if (asked) {
    window.sessionStorage.setItem(key, asked);
  }
  const wanted = window.sessionStorage.getItem(key)?.split(',') ?? [];
  const known = wanted.filter(name => scenarioNames.includes(name));
  return known.length > 0 ? known : ['shop'];
}
