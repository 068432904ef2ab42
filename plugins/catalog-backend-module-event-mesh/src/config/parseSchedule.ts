import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  isLeftOut,
  NoticeCollector,
  readRaw,
} from 'backstage-plugin-event-mesh-common';

/**
 * Like other entity providers of Backstage, waits before the first run, which lets the catalog process its own entities
 * first.
 */
const usual: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/** Parses the schedule for reading the clusters, with the options of any entity provider. */
export function parseSchedule(
  config: RootConfigService,
  key: string,
  notices: NoticeCollector,
): SchedulerServiceTaskScheduleDefinition {
  const raw = readRaw(config, key);
  if (!raw.isReadable || isLeftOut(raw.value)) {
    return usual;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig(key),
    );
  } catch (error) {
    notices.add('configWrongSchedule', key, {
      reason: error instanceof Error ? error.message : String(error),
      used: 'every ten minutes',
    });
    return usual;
  }
}
