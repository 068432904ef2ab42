import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareSpecializedApp } from '@backstage/frontend-app-api';
import { mockApis } from '@backstage/frontend-test-utils';
import appPlugin from '@backstage/plugin-app';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { issueFilters, messages } from 'backstage-plugin-event-mesh-common';
import { eventMeshPlugin } from './plugin';
import { english } from './translation';
import { flattenMessages } from './translations/flattenMessages';
import * as insightNames from './url/insightState';
import * as viewNames from './url/viewState';

const openApp = appPlugin.withOverrides({
  extensions: [
    appPlugin.getExtension('sign-in-page:app').override({ disabled: true }),
  ],
});

function extensionIds(): readonly string[] {
  const { tree } = prepareSpecializedApp({
    features: [openApp, catalogPlugin, eventMeshPlugin],
    config: mockApis.config({
      data: { backend: { baseUrl: 'http://backend' } },
    }),
  }).finalize();
  return [...tree.nodes.keys()].filter(id => id.includes('event-mesh')).sort();
}

const names: Readonly<Record<string, readonly string[]>> = {
  'extension ids': extensionIds(),
  'URL parameters': Object.values(viewNames.viewParams).map(({ key }) => key),
  'values of status': viewNames.statusFilters,
  'values of issue': issueFilters.map(({ id }) => id),
  'values of group': viewNames.groupings,
  'values of rows': viewNames.rowGroupings,
  'values of column': viewNames.listColumns,
  'values of sort': viewNames.sortColumns,
  'values of direction': ['both', 'upstream', 'downstream'],
  'values of panel': insightNames.flowPanels,
  'values of origin': insightNames.origins,
  'values of consumption': insightNames.consumptions,
  'values of typesort': insightNames.typeSorts,
  'values of severity': insightNames.severities,
  'values of by': insightNames.findingGroupings,
  'finding codes, which are SARIF rule ids': Object.keys(messages.finding),
  'translation keys': Object.keys(flattenMessages(english)),
};

it('keeps the names that links, saved files and overridden texts rely on', () => {
  const text = Object.entries(names)
    .map(([title, all]) => [`# ${title}`, ...all, ''].join('\n'))
    .join('\n');
  const file = join(__dirname, '__goldens__', 'persistentNames.golden');
  if (process.env.UPDATE_GOLDENS) {
    writeFileSync(file, text);
  }
  expect(text).toBe(readFileSync(file, 'utf8'));
});
