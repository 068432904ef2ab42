import { setTimeout as pause } from 'node:timers/promises';
import { Scenario, ScenarioMoment } from 'demo-cluster';
import { Admin } from '../server';
import { definitionsOf } from './definitionsOf';
import { eachOf } from './eachOf';
import { objectsOf } from './objectsOf';
import { storeInEtcd } from './storeInEtcd';
import { replaceObject, storeObject } from './storeObject';
import { Definition, ScenarioObject } from './types';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

const textOf = (value: unknown) => JSON.stringify(value);

/** Stores the first moment of a scenario in an API server, with statuses and permissive definitions. @internal */
export async function loadScenarioInto(
  admin: Admin,
  { moments: [first] }: Scenario,
): Promise<void> {
  const objects = objectsOf(first, await defineKinds(admin, first));
  const isNamespace = ({ listPath }: ScenarioObject) =>
    listPath === '/api/v1/namespaces';
  const store = (object: ScenarioObject) => storeObject(admin, object);
  await eachOf(objects.filter(isNamespace), store);
  await eachOf(
    objects.filter(object => !isNamespace(object)),
    store,
  );
}

/**
 * Stores the first moment of a scenario in the etcd of an API server: thousands of objects a second, with the uids, statuses and
 * managedFields that they have.
 *
 * @internal
 */
export async function loadScenarioBelow(
  { etcdUrl, admin }: { etcdUrl: string; admin: Admin },
  { moments: [first] }: Scenario,
): Promise<void> {
  const definitions = await defineKinds(admin, first);
  await storeInEtcd(etcdUrl, objectsOf(first, definitions));
}

async function defineKinds(
  admin: Admin,
  moment: ScenarioMoment,
): Promise<Definition[]> {
  const definitions = definitionsOf(moment);
  await eachOf(definitions, body => admin.ask('POST', DEFINITIONS, { body }));
  await eachOf(definitions, definition => served(admin, definition));
  return definitions;
}

/** Applies the difference between two moments: new, changed and deleted objects. @internal */
export async function changeScenarioIn(
  admin: Admin,
  before: ScenarioMoment,
  after: ScenarioMoment,
): Promise<void> {
  const definitions = definitionsOf(after);
  const old = new Map(
    objectsOf(before, definitions).map(found => [found.path, found.object]),
  );
  for (const found of objectsOf(after, definitions)) {
    const { spec, status } = found.object;
    const was = old.get(found.path);
    old.delete(found.path);
    if (!was) {
      await storeObject(admin, found);
    } else if (textOf([was.spec, was.status]) !== textOf([spec, status])) {
      await replaceObject(admin, found, was);
    }
  }
  for (const path of old.keys()) await admin.ask('DELETE', path);
}

/** Waits until every version of a defined kind is listed. */
async function served(admin: Admin, { spec }: Definition): Promise<void> {
  for (const { name } of spec.versions) {
    const path = `/apis/${spec.group}/${name}/${spec.names.plural}?limit=1`;
    for (let tries = 0; tries < 200; tries += 1) {
      const { status } = await admin.ask('GET', path, {
        expected: [404, 429, 500, 503],
      });
      if (status === 200) break;
      await pause(50);
    }
  }
}
