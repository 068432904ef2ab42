import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createScenario, Scenario } from 'demo-cluster';

/** Runs if text is rendered as HTML. */
export const html =
  '"><img src=x onerror="window.hacked=1"><svg onload="window.hacked=1">';

/** Runs if it is rendered as a link and followed. */
// eslint-disable-next-line no-script-url
export const script = 'javascript:window.hacked=1//';

// Changes only texts of users and controllers: kinds and references stay, so there is a mesh to show.
const texts = /^(message|reason|description|schemaData|type|author|app)$/;
const places = /^(url|uri|schema|source|schemaURL|dataschema)$/i;

function withHostileText(value: unknown, key: string): unknown {
  if (Array.isArray(value))
    return value.map(item => withHostileText(item, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [
        name,
        key === 'conditions' && name === 'type'
          ? inner
          : withHostileText(inner, name),
      ]),
    );
  }
  if (typeof value !== 'string') return value;
  if (places.test(key)) return script;
  return texts.test(key) || key === 'name' || key === 'broker'
    ? `${value}${html}`
    : value;
}

/** Creates a scenario in which every name, text and address is malicious. */
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
            ? { ...json, items: withHostileText(json.items, '') }
            : json,
        ];
      }),
    ),
  );
}
