import {
  FindingCode,
  messages,
  PastedEvent,
  RegistryOrigin,
  Severity,
} from 'backstage-plugin-event-mesh-common';
import { attributes } from './eventParam';
import { ViewParam, choice, flag, id, names, oneOf, text } from './viewParams';

/** What can stand beside the graph and the list, besides details. @internal */
export const flowPanels = ['trace', 'test'] as const;

/** @internal */
export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** @internal */
export const findingCodes = Object.keys(
  messages.finding,
) as readonly FindingCode[];

/** By what findings are put into groups; the first is usual. @internal */
export const findingGroupings = [
  'severity',
  'finding',
  'namespace',
  'owner',
] as const;

/** @internal */
export type FindingGrouping = (typeof findingGroupings)[number];

/** How it is known that there are events of a type. @internal */
export const origins: readonly RegistryOrigin[] = [
  'declared',
  'autoCreated',
  'ofSource',
  'possible',
];

/** Whether anybody takes events of a type. @internal */
export const consumptions = ['consumed', 'maybe', 'unconsumed'] as const;

/** @internal */
export type Consumption = (typeof consumptions)[number];

/** By which columns the registry can be sorted; a dash means from the end. @internal */
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
 * What the URL says of where events go, of event types and of findings.
 *
 * @internal
 */
export type InsightState = {
  readonly panel: (typeof flowPanels)[number] | undefined;
  /** Id of where a trace starts. */
  readonly trace: string | undefined;
  /** Whether it is followed to where events go, or to where they come from. */
  readonly traceDirection: 'downstream' | 'upstream';
  /** Whether only what is on the way is shown; else it stands out. */
  readonly pathOnly: boolean;
  /** Id of where a tested event comes in. */
  readonly entry: string | undefined;
  /** Context attributes of a tested event, by which somebody made the link. */
  readonly event: PastedEvent;
  /** Id of the finding that the graph is about. */
  readonly about: string | undefined;
  /** The CloudEvents type that is looked at. */
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
 * Every choice of these with its name in the URL.
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
