import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import {
  isLeftOut,
  NoticeCollector,
  textOf,
} from 'backstage-plugin-event-mesh-common';
import { isEntityRef } from './isEntityRef';

/** Settings for the entities of a mesh. */
export type EntitySettings = {
  /** Namespace of the entities in the catalog. */
  readonly namespace: string;
  readonly defaultOwner: string;
  readonly defaultLifecycle: string;
  readonly namespacesAs?: 'system' | 'domain';
};

type Rule = {
  readonly used: string;
  readonly expected: string;
  readonly isValid?: (text: string) => boolean;
};

const rules: Record<keyof EntitySettings, Rule> = {
  namespace: {
    used: 'default',
    expected: 'the name of a namespace of the catalog',
    isValid: text => KubernetesValidatorFunctions.isValidNamespace(text),
  },
  defaultOwner: {
    used: 'unknown',
    expected: 'the reference of an entity',
    isValid: isEntityRef,
  },
  defaultLifecycle: { used: 'production', expected: 'text' },
  namespacesAs: {
    used: 'neither',
    expected: 'system or domain',
    isValid: text => text === 'system' || text === 'domain',
  },
};

/** Parses the settings for the entities of a mesh. */
export function parseSettings(
  own: Readonly<Record<string, unknown>>,
  root: string,
  notices: NoticeCollector,
): EntitySettings {
  const read = (name: keyof EntitySettings): string => {
    const { used, expected, isValid = () => true } = rules[name];
    const text = textOf(own[name]);
    if (text !== undefined && isValid(text)) {
      return text;
    }
    if (!isLeftOut(own[name])) {
      notices.add('configDefaultUsed', `${root}.${name}`, { expected, used });
    }
    return used;
  };
  const as = read('namespacesAs');
  return {
    namespace: read('namespace'),
    defaultOwner: read('defaultOwner'),
    defaultLifecycle: read('defaultLifecycle'),
    ...(as === 'system' || as === 'domain' ? { namespacesAs: as } : {}),
  };
}
