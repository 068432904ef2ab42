import { worldNames } from './worlds';

const key = 'event-mesh-dev-worlds';

/** The worlds of `?world=shop,east`, which a tab of the browser remembers; else the shop. */
export function chosenWorlds(): readonly string[] {
  const asked = new URLSearchParams(window.location.search).get('world');
  if (asked) {
    window.sessionStorage.setItem(key, asked);
  }
  const wanted = window.sessionStorage.getItem(key)?.split(',') ?? [];
  const known = wanted.filter(name => worldNames.includes(name));
  return known.length > 0 ? known : ['shop'];
}
