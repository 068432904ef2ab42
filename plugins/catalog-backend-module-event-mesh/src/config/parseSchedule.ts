import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { NoticeCollector } from './NoticeCollector';
import { readRaw } from './readRaw';

/** Entity providers of Backstage wait a little too: the catalog's own entities come first. */
const usual: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 10 },
  timeout: { minutes: 5 },
  initialDelay: { seconds: 15 },
};

/**
 * When the clusters are read.
 *
 * @internal
 */
export function parseSchedule(
  config: RootConfigService,
  key: string,
  notices: NoticeCollector,
): SchedulerServiceTaskScheduleDefinition {
  if (readRaw(config, key) === undefined) {
    return usual;
  }
  try {
    return readSchedulerServiceTaskScheduleDefinitionFromConfig(
      config.getConfig(key),
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    notices.add(key, `${why}; using the default of ten minutes`);
    return usual;
  }
}
