import { JsonObject } from '../json';

/** JSON files of one folder by file name. @internal */
export type FileSet = ReadonlyMap<string, JsonObject>;

/** The files of a scenario folder. @internal */
export interface ScenarioFiles {
  readonly name: string;
  readonly recorded: FileSet;
  readonly handmade: FileSet;
  readonly steps: readonly {
    readonly name: string;
    readonly recorded: FileSet;
    readonly handmade: FileSet;
  }[];
}

/** A kind in one version, as in discovery. @internal */
export interface ResourceInfo {
  readonly group: string;
  readonly version: string;
  readonly plural: string;
  readonly singular: string;
  readonly kind: string;
  readonly namespaced: boolean;
  readonly verbs: readonly string[];
  readonly shortNames: readonly string[];
  readonly categories: readonly string[];
  readonly subresources: readonly SubresourceInfo[];
}

/** A subresource, such as status. @internal */
export interface SubresourceInfo {
  readonly name: string;
  readonly kind: string;
  readonly verbs: readonly string[];
}

/** One object of a scenario. @internal */
export interface StoredObject {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly resourceVersion: number;
  readonly json: JsonObject;
}

/** One list response: items sorted by key, as etcd does. @internal */
export interface ResourceList {
  readonly apiVersion: string;
  readonly kind: string;
  /** The recorded response. */
  readonly document: JsonObject;
  readonly resourceVersion: number;
  readonly items: readonly StoredObject[];
}

/** Discovery documents, and the kinds in them. @internal */
export interface Discovery {
  readonly coreVersions: JsonObject;
  readonly groups: JsonObject;
  readonly aggregatedCore: JsonObject;
  readonly aggregatedGroups: JsonObject;
  /** APIResourceLists by group/version; the core group is the empty string. */
  readonly resourceLists: ReadonlyMap<string, JsonObject>;
  /** Kinds by resourceKey. */
  readonly resources: ReadonlyMap<string, ResourceInfo>;
}

/** The state of the cluster at one moment. @internal */
export interface ScenarioMoment {
  readonly name: string;
  readonly discovery: Discovery;
  /** Lists by resourceKey. */
  readonly lists: ReadonlyMap<string, ResourceList>;
  /** Warning texts of deprecated versions by resourceKey. */
  readonly deprecations: ReadonlyMap<string, string>;
}

/** A scenario: its first moment and the later ones. @public */
export interface Scenario {
  /** The folder's own name. */
  readonly name: string;
  /** The first is the recording; the others are the steps in the order of their names. */
  readonly moments: readonly [ScenarioMoment, ...ScenarioMoment[]];
}
