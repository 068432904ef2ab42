import {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  ConfigNotice,
  ConfiguredCluster,
  NoticeCollector,
  parseEventMeshConfig,
  parseSection,
  readRaw,
} from 'backstage-plugin-event-mesh-common';
import { parseClustersToRead } from './parseClustersToRead';
import { EntitySettings, parseSettings } from './parseSettings';
import { parseSchedule } from './parseSchedule';

/** Settings of the module, with defaults for missing and invalid ones. */
export type ModuleConfig = {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly clusters: readonly ConfiguredCluster[];
  /** Namespaces of the clusters to read one by one; empty for whole clusters. */
  readonly namespaces: readonly string[];
  /** Whether clusters and namespaces are complete; if not, objects outside them may exist. */
  readonly isUnderstood: boolean;
  readonly settings: EntitySettings;
  readonly notices: readonly ConfigNotice[];
};

const root = 'catalog.providers.eventMesh';

/** Parses the module's settings, and those of the page that select what to read; never throws. */
export function parseModuleConfig(config: RootConfigService): ModuleConfig {
  const notices = new NoticeCollector();
  const page = parseEventMeshConfig(config);
  const own = parseSection(config, root, notices);
  if (own) {
    notices.unknownKeys(root, own, [
      'schedule',
      'clusters',
      'namespace',
      'defaultOwner',
      'defaultLifecycle',
      'namespacesAs',
    ]);
  }
  const locators = readRaw(config, 'kubernetes.clusterLocatorMethods');
  const toRead = parseClustersToRead(
    {
      named: own?.clusters,
      page,
      locators: locators.isReadable ? locators.value : undefined,
    },
    notices,
  );
  const isReading = own !== undefined && page.namespaces?.length !== 0;
  return {
    schedule: parseSchedule(config, `${root}.schedule`, notices),
    clusters: isReading ? toRead.clusters : [],
    namespaces: page.namespaces ?? [],
    isUnderstood: isReading && toRead.isUnderstood && page.namespacesUnderstood,
    settings: parseSettings(own ?? {}, root, notices),
    notices: [...page.notices, ...notices.notices],
  };
}
