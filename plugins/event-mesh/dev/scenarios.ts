import {
  createStaticTransport,
  Transport,
} from 'backstage-plugin-event-mesh-common';

// The scenarios belong to no package: demo, tests and this app share them, and none of them is published.
const files = import.meta.webpackContext('../../../scenarios', {
  recursive: true,
  regExp: /^\.\/[\w-]+\/(handmade\/)?api[^/]*\.json$/,
  mode: 'lazy',
});

const scenarioOf = (path: string) => path.split('/')[1];

/** Names of the folders in scenarios/. */
export const scenarioNames = [...new Set(files.keys().map(scenarioOf))].sort();

/** A transport that answers from one scenario; its files are loaded with the first request. */
export function createScenarioTransport(scenario: string): Transport {
  let loaded: Promise<Transport> | undefined;
  return async (path, headers) => {
    loaded ??= load(scenario);
    return (await loaded)(path, headers);
  };
}

async function load(scenario: string): Promise<Transport> {
  const texts = await Promise.all(
    files
      .keys()
      .filter(path => scenarioOf(path) === scenario)
      .map(async path => {
        // JSON is no module with exports: bundlers give it as it is.
        return [path, JSON.stringify(await files(path))] as const;
      }),
  );
  return createStaticTransport(Object.fromEntries(texts));
}
