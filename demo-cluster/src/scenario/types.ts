import { JsonObject } from '../json';

/** JSON files of one folder by file name. @internal */
export type FileSet = ReadonlyMap<string, JsonObject>;

/** What a scenario folder holds on disk. @internal */
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

/** A kind in one version, as discovery tells it. @internal */
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

/** A part of a kind that has a path of its own, such as status. @internal */
export interface SubresourceInfo {
  readonly name: string;
  readonly kind: string;
  readonly verbs: readonly string[];
}

/** One object as the scenario holds it. @internal */
export interface StoredObject {
  readonly key: string;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly resourceVersion: number;
  readonly json: JsonObject;
}

/** One list answer: its items sorted by key, as etcd does. @internal */
export interface ResourceList {
  readonly apiVersion: string;
  readonly kind: string;
  /** The answer as it was recorded. */
  readonly document: JsonObject;
  readonly resourceVersion: number;
  readonly items: readonly StoredObject[];
}

/** Discovery documents, ready to be sent, and the kinds they name. @internal */
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

/** The whole cluster at one time. @internal */
export interface ScenarioMoment {
  readonly name: string;
  readonly discovery: Discovery;
  /** Lists by resourceKey. */
  readonly lists: ReadonlyMap<string, ResourceList>;
  /** Warning texts of deprecated versions by resourceKey. */
  readonly deprecations: ReadonlyMap<string, string>;
}

/** A scenario folder, read: its first moment and its later ones. @public */
export interface Scenario {
  /** The folder's own name. */
  readonly name: string;
  /** The first is what was recorded; the others are its steps in the order of their names. */
  readonly moments: readonly [ScenarioMoment, ...ScenarioMoment[]];
}
