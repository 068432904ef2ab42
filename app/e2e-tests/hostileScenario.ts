import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createScenario, Scenario } from 'demo-cluster';

/** What would run if text were taken for HTML. */
export const html =
  '"><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">';

/** What would run if it were made a link, or followed. */
// eslint-disable-next-line no-script-url
export const script = 'javascript:window.hacked=1//';

// Only what people write, or controllers say: kinds and references stay, so that there is a mesh to show.
const texts = /^(message|reason|description|schemaData|type|author|app)$/;
const places = /^(url|uri|schema|source|schemaURL|dataschema)$/i;

function spoilt(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map(item => spoilt(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        key === 'conditions' && name === 'type' ? inner : spoilt(inner, name),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  if (places.test(key)) return script;
  return texts.test(key) || key === 'name' || key === 'broker'
    ? `${value}${html}`
    : value;
}

/** A scenario in which every name, text and address was written by somebody who means harm. */
export function hostileScenario(folder: string): Scenario {
  const files = readdirSync(folder).filter(name => name.endsWith('.json'));
  const isList =
    /^(api\.v1|apis\.[\w.]*knative\.dev\.\w+|apis\.apps\.v1)\.\w+\.json$/;
  return createScenario(
    'hostile',
    new Map(
      files.map(name => {
        const json = JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
        return [
          name,
          isList.test(name) && Array.isArray(json.items)
            ? { ...json, items: spoilt(json.items, '') }
            : json,
        ];
      }),
    ),
  );
}
