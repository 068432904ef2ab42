import {
  RootConfigService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { isEntityRef } from './isEntityRef';
import { isPlainObject } from './isPlainObject';
import { NoticeCollector } from './NoticeCollector';
import { ConfiguredCluster, parseClusters } from './parseClusters';
import { parseSchedule } from './parseSchedule';
import { readRaw } from './readRaw';

/**
 * What the entities of a mesh are made with.
 *
 * @internal
 */
export type EntitySettings = {
  /** The catalog's namespace. */
  readonly namespace: string;
  readonly defaultOwner: string;
  readonly defaultLifecycle: string;
  readonly namespacesAs?: 'system' | 'domain';
};

/** @internal */
export type ModuleConfig = {
  readonly schedule: SchedulerServiceTaskScheduleDefinition;
  readonly clusters: readonly ConfiguredCluster[];
  /** Namespaces of the clusters to read one by one; empty for whole clusters. */
  readonly namespaces: readonly string[];
  readonly settings: EntitySettings;
  /** What could not be used, a line each. */
  readonly notices: readonly string[];
};

const root = 'catalog.providers.eventMesh';

const knownKeys = [
  'schedule',
  'clusters',
  'namespace',
  'defaultOwner',
  'defaultLifecycle',
  'namespacesAs',
];

// A label as Kubernetes allows it: it becomes part of a path, where `..` would lead elsewhere.
const namespaceName = /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/;

/**
 * Reads the module's configuration; never throws: what is unusable becomes a notice and counts as not written.
 *
 * @internal
 */
export function parseModuleConfig(config: RootConfigService): ModuleConfig {
  const notices = new NoticeCollector();
  const own = parseOwn(readRaw(config, root), notices);
  const shown = readRaw(config, 'eventMesh');
  const page = isPlainObject(shown) ? shown : {};
  return {
    schedule: parseSchedule(config, `${root}.schedule`, notices),
    clusters: parseClusters(
      {
        named: own.clusters ?? undefined,
        shown: page.clusters,
        locators: readRaw(config, 'kubernetes.clusterLocatorMethods'),
      },
      notices,
    ),
    namespaces: (Array.isArray(page.namespaces) ? page.namespaces : []).filter(
      (name: unknown): name is string =>
        typeof name === 'string' && namespaceName.test(name),
    ),
    settings: parseSettings(own, notices),
    notices: notices.notices,
  };
}

function parseOwn(
  value: unknown,
  notices: NoticeCollector,
): Readonly<Record<string, unknown>> {
  if (!isPlainObject(value)) {
    if (value !== undefined) {
      notices.unusable(root, 'object', 'the default values are used');
    }
    return {};
  }
  for (const key of Object.keys(value)) {
    if (!knownKeys.includes(key)) {
      notices.add(`${root}.${key}`, 'is not a known key');
    }
  }
  return value;
}

function parseSettings(
  own: Readonly<Record<string, unknown>>,
  notices: NoticeCollector,
): EntitySettings {
  const text = (
    name: string,
    usual: string,
    isValid: (value: unknown) => boolean = isText,
  ): string => {
    const value = own[name] ?? usual;
    if (typeof value === 'string' && isValid(value)) {
      return value;
    }
    notices.unusable(`${root}.${name}`, 'value', `using ${usual}`);
    return usual;
  };
  const { namespacesAs: as } = own;
  const isChoice = as === 'system' || as === 'domain';
  if (!isChoice && as !== undefined && as !== null) {
    const key = `${root}.namespacesAs`;
    notices.add(key, 'must be system or domain; namespaces get no entities');
  }
  return {
    namespace: text('namespace', 'default', value =>
      KubernetesValidatorFunctions.isValidNamespace(value),
    ),
    defaultOwner: text('defaultOwner', 'unknown', isEntityRef),
    defaultLifecycle: text('defaultLifecycle', 'production'),
    ...(isChoice ? { namespacesAs: as } : {}),
  };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
