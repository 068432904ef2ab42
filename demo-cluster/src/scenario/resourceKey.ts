/** The parts that name a kind in one version; the core group is the empty string. @internal */
export interface ResourceName {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
}

/** The key of a kind in one version, in every map of this workspace. @internal */
export function resourceKey(name: ResourceName): string {
  return `${name.group}/${name.version}/${name.plural}`;
}

/** The apiVersion of a group and a version, which is the bare version in the core group. @internal */
export function apiVersionOf(name: Omit<ResourceName, 'plural'>): string {
  return name.group ? `${name.group}/${name.version}` : name.version;
}
