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

/** Entity providers of Backstage wait a little too: the catalog's own entities come first. */
const usual: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/**
 * Parses when the clusters are read, as for any entity provider.
 */
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
