/** Any JSON value. @public */
export type Json = null | boolean | number | string | Json[] | JsonObject;

/** A JSON object. @public */
export interface JsonObject {
  [key: string]: Json;
}

/** What a file of a scenario holds: a list or a discovery document. @public */
export type ScenarioDocument = JsonObject;

/** How big a generated scenario is. @public */
export interface GenerateOptions {
  /** How many Triggers there are in all. */
  readonly triggers: number;
  /** The same seed gives the same scenario. */
  readonly seed?: number;
  /** Without what Knative would make: channels, Subscriptions, Services of channels. */
  readonly onlyWritten?: boolean;
}

/** A scenario in memory, as a folder of `scenarios/` would hold it. @public */
export interface GeneratedScenario {
  readonly name: string;
  /** Documents by file name, as in `apis.eventing.knative.dev.v1.triggers.json`. */
  readonly files: ReadonlyMap<string, ScenarioDocument>;
}

/** What a controller or a person stores. @internal */
export interface Draft {
  readonly apiVersion: string;
  readonly kind: string;
  readonly plural: string;
  /** Absent for kinds without one. */
  readonly namespace?: string;
  readonly name: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly owner?: Stored;
  readonly finalizers?: string[];
  /** Who writes it: a person's kubectl, or the controller of that name. */
  readonly by?: string;
  readonly spec: JsonObject;
  /** What admission adds to what was written. */
  readonly defaults?: {
    readonly annotations?: Readonly<Record<string, string>>;
    readonly spec?: JsonObject;
  };
  readonly status?: JsonObject;
  /** The controller that writes its status. */
  readonly statusBy?: string;
}

/** What another object may say of a stored one. @internal */
export interface Stored {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
}

/** Takes objects in. @internal */
export type Store = (draft: Draft) => Stored;
