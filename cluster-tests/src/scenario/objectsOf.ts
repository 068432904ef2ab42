import { ScenarioMoment } from 'demo-cluster';
import { Definition, KubeObject, ScenarioObject } from './types';

const NEVER = ['apiextensions.k8s.io'];

/**
 * Returns the objects of a moment, each once: in the storage version of its kind.
 *
 * @internal
 */
export function objectsOf(
  { lists, discovery }: ScenarioMoment,
  definitions: readonly Definition[],
): ScenarioObject[] {
  const stored = new Map(
    definitions.map(({ spec }) => [
      `${spec.group}/${spec.names.plural}`,
      spec.versions.find(({ storage }) => storage)?.name,
    ]),
  );
  return [...lists].flatMap(([key, list]) => {
    const [group, version, plural] = key.split('/');
    const info = discovery.resources.get(key);
    const wanted = stored.get(`${group}/${plural}`) ?? version;
    if (!info || version !== wanted || NEVER.includes(group)) return [];
    const apiVersion = group ? `${group}/${version}` : version;
    const root = group ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
    return list.items.map(({ namespace, name, json }) => {
      const place = info.namespaced ? `/namespaces/${namespace}` : '';
      const listPath = `${root}${place}/${plural}`;
      const object = { apiVersion, kind: info.kind, ...json } as KubeObject;
      return { listPath, path: `${listPath}/${name}`, object };
    });
  });
}
