import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Json, JsonObject } from './types';

// A private package that is never bundled, in the folder of the scenarios.
// eslint-disable-next-line no-restricted-syntax
const folder = resolve(__dirname, '../../empty');

/** Versions that a generated scenario does not serve: each would duplicate all objects. */
const dropped = [
  'eventing.knative.dev/v1beta1',
  'eventing.knative.dev/v1beta3',
  'sources.knative.dev/v1beta2',
];

const isOf = (name: string, version: string) =>
  name.startsWith(`apis.${version.replace('/', '.')}.`);

const isDropped = (group: Json | undefined, version: Json | undefined) =>
  dropped.includes(`${group}/${version}`);

/** Returns the recording of a cluster with Knative but without objects of it: discovery, definitions and empty lists by file name. @internal */
export function readEmptyScenario(): Map<string, JsonObject> {
  const files = readdirSync(folder)
    .filter(name => /^apis?\..*json$/.test(name))
    .filter(name => !dropped.some(version => isOf(name, version)))
    .sort();
  return new Map(files.map(name => [name, withoutDropped(readJson(name))]));
}

function readJson(name: string): JsonObject {
  return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}

function withoutDropped(document: JsonObject): JsonObject {
  switch (document.kind) {
    case 'APIGroupList':
      return { ...document, groups: objects(document.groups).map(classic) };
    case 'APIGroupDiscoveryList':
      return { ...document, items: objects(document.items).map(aggregated) };
    case 'CustomResourceDefinitionList':
      return { ...document, items: objects(document.items).map(definition) };
    default:
      return document;
  }
}

function classic(group: JsonObject): JsonObject {
  const versions = objects(group.versions).filter(
    ({ version }) => !isDropped(group.name, version),
  );
  const { version } = object(group.preferredVersion);
  return {
    ...group,
    versions,
    preferredVersion: isDropped(group.name, version)
      ? versions[0]
      : group.preferredVersion,
  };
}

function aggregated(item: JsonObject): JsonObject {
  const { name } = object(item.metadata);
  const versions = objects(item.versions).filter(
    ({ version }) => !isDropped(name, version),
  );
  return { ...item, versions };
}

function definition(item: JsonObject): JsonObject {
  const spec = object(item.spec);
  const versions = objects(spec.versions).filter(
    ({ name }) => !isDropped(spec.group, name),
  );
  return { ...item, spec: { ...spec, versions } };
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.map(object) : [];
}

function object(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}
