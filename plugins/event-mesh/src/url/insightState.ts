import {
  FindingCode,
  messages,
  PastedEvent,
  RegistryOrigin,
  Severity,
} from 'backstage-plugin-event-mesh-common';
import { attributes } from './eventParam';
import { ViewParam, choice, flag, id, names, oneOf, text } from './viewParams';

/** Panels beside the graph and the list, besides the details. @internal */
export const flowPanels = ['trace', 'test'] as const;

/** @internal */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** @internal */
export const findingCodes = Object.keys(
  messages.finding,
) as readonly FindingCode[];

/** Groupings of findings; the first is the default. @internal */
export const findingGroupings = [
  'severity',
  'finding',
  'namespace',
  'owner',
] as const;

/** @internal */
export type FindingGrouping = (typeof findingGroupings)[number];

/** How an event type is known. @internal */
export const origins: readonly RegistryOrigin[] = [
  'declared',
  'autoCreated',
  'ofSource',
  'possible',
];

/** Whether an event type has consumers. @internal */
export const consumptions = ['consumed', 'maybe', 'unconsumed'] as const;

/** @internal */
export type Consumption = (typeof consumptions)[number];

/** Columns that sort the registry; a dash means descending. @internal */
export const typeSorts = [
  'type',
  '-type',
  'producers',
  '-producers',
  'consumers',
  '-consumers',
] as const;

/** @internal */
export type TypeSort = (typeof typeSorts)[number];

/**
 * The URL state of traces, event types and findings.
 *
 * @internal
 */
export type InsightState = {
  readonly panel: (typeof flowPanels)[number] | undefined;
  /** Id of the start of a trace. */
  readonly trace: string | undefined;
  /** Whether the trace follows events downstream or upstream. */
  readonly traceDirection: 'downstream' | 'upstream';
  /** Whether only the path is shown; otherwise it is highlighted. */
  readonly pathOnly: boolean;
  /** Id of the entry point of a tested event. */
  readonly entry: string | undefined;
  /** Context attributes of a tested event from a link. */
  readonly event: PastedEvent;
  /** Id of the finding that the graph shows. */
  readonly about: string | undefined;
  /** The selected CloudEvents type. */
  readonly eventType: string | undefined;
  readonly typeText: string;
  readonly origins: readonly RegistryOrigin[];
  readonly consumption: readonly Consumption[];
  readonly typeSort: TypeSort;
  readonly severities: readonly Severity[];
  readonly codes: readonly FindingCode[];
  readonly findingText: string;
  readonly findingsBy: FindingGrouping;
};

/**
 * The URL params of this state.
 *
 * @internal
 */
export const insightParams: {
  readonly [Name in keyof InsightState]: ViewParam<InsightState[Name]>;
} = {
  panel: oneOf('panel', flowPanels),
  trace: id('trace'),
  traceDirection: choice('tracedir', ['downstream', 'upstream']),
  pathOnly: flag('pathonly'),
  entry: id('entry'),
  event: attributes('event'),
  about: id('about'),
  eventType: id('type'),
  typeText: text('typefind'),
  origins: names('origin', origins),
  consumption: names('consumption', consumptions),
  typeSort: choice<TypeSort>('typesort', ['type', ...typeSorts]),
  severities: names('severity', severities),
  codes: names('finding', findingCodes),
  findingText: text('findingfind'),
  findingsBy: choice<FindingGrouping>('by', ['severity', ...findingGroupings]),
};
