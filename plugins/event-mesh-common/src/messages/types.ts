import { cloudEvent } from './cloudEvent';
import { fact } from './fact';
import { filter } from './filter';
import { finding } from './finding';
import { messages } from './messages';
import { notice } from './notice';
import { verdict } from './verdict';

type Nested = { readonly [key: string]: string | Nested };

type KeysOf<T extends Nested> = {
  [K in keyof T & string]: T[K] extends Nested ? `${K}.${KeysOf<T[K]>}` : K;
}[keyof T & string];

/**
 * The path of a text in `messages`, e.g. `failure.timeout.description`.
 *
 * @public
 */
export type MessageKey = KeysOf<typeof messages>;

/**
 * The names of the params that a text has.
 *
 * @public
 */
export type ParamsOf<Text extends string> =
  Text extends `${string}{{${infer Name}}}${infer Rest}`
    ? Name | ParamsOf<Rest>
    : never;

/**
 * The facts about a resource or link.
 *
 * @public
 */
export type FactCode = keyof typeof fact;

/**
 * The descriptions of a filter.
 *
 * @public
 */
export type FilterCode = keyof typeof filter;

/** @public */
export type FactParams<Code extends FactCode> = ParamsOf<(typeof fact)[Code]>;

/** @public */
export type FilterParams<Code extends FilterCode> = ParamsOf<
  (typeof filter)[Code]
>;

/**
 * The explanations of a verdict.
 *
 * @public
 */
export type VerdictCode = keyof typeof verdict;

/** @public */
export type VerdictParams<Code extends VerdictCode> = ParamsOf<
  (typeof verdict)[Code]
>;

/**
 * The findings in a mesh.
 *
 * @public
 */
export type FindingCode = keyof typeof finding;

/** The params of all texts of a finding. @public */
export type FindingParams<Code extends FindingCode> = ParamsOf<
  (typeof finding)[Code][keyof (typeof finding)[Code] & string] & string
>;

/**
 * The issues of an entered event.
 *
 * @public
 */
export type CloudEventIssueCode = keyof typeof cloudEvent;

/** @public */
export type CloudEventIssueParams<Code extends CloudEventIssueCode> = ParamsOf<
  (typeof cloudEvent)[Code]
>;

/**
 * The reasons why a setting in the configuration is not used, or not used as written.
 *
 * @public
 */
export type ConfigNoticeCode = keyof typeof notice;

/** @public */
export type ConfigNoticeParams<Code extends ConfigNoticeCode> = ParamsOf<
  (typeof notice)[Code]
>;
