/** Any JSON value. @public */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. @public */
export interface JsonObject {
  [key: string]: Json;
}

/** The content of a scenario file: a list or a discovery document. @public */
export type ScenarioDocument = JsonObject;

/** Options of a generated scenario. @public */
export interface GenerateOptions {
  /** The total number of Triggers. */
  readonly triggers: number;
  /** The same seed gives the same scenario. */
  readonly seed?: number;
  /** Omits generated resources: channels, Subscriptions, Services of channels. */
  readonly onlyWritten?: boolean;
}

/** A scenario in memory, as in a folder of `scenarios/`. @public */
export interface GeneratedScenario {
  readonly name: string;
  /** Documents by file name, as in `apis.eventing.knative.dev.v1.triggers.json`. */
  readonly files: ReadonlyMap<string, ScenarioDocument>;
}

/** An object to store. @internal */
export interface Draft {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  /** Absent for cluster-scoped kinds. */
  readonly namespace?: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly owner?: Stored;
  readonly finalizers?: string[];
  /** The field manager: kubectl, or the controller of that name. */
  readonly by?: string;
  readonly spec: JsonObject;
  /** The fields that admission adds. */
  readonly defaults?: {
    readonly annotations?: Readonly<Record<string, string>>;
    readonly spec?: JsonObject;
  };
  readonly status?: JsonObject;
  /** The controller that writes its status. */
  readonly statusBy?: string;
}

/** The identity of a stored object for references. @internal */
export interface Stored {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/** Stores objects. @internal */
export type Store = (draft: Draft) => Stored;
