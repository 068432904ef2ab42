import {
  RiCheckboxCircleFill,
  RiForbidLine,
  RiQuestionLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import type { Reason, Verdict } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

/** @internal */
export type VerdictStyle = {
  readonly icon: ReactElement;
  readonly tone: 'good' | 'doubt' | 'plain';
};

const yes: VerdictStyle = {
  icon: <RiCheckboxCircleFill size={16} />,
  tone: 'good',
};
const perhaps: VerdictStyle = {
  icon: <RiQuestionLine size={16} />,
  tone: 'doubt',
};
const no: VerdictStyle = { icon: <RiForbidLine size={16} />, tone: 'plain' };
const skipped: VerdictStyle = {
  icon: <RiSkipForwardLine size={16} />,
  tone: 'plain',
};

/** Icon per verdict; the text beside it has the same meaning. @internal */
export const verdictLook: Readonly<Record<Verdict['verdict'], VerdictStyle>> = {
  matches: yes,
  mayMatch: perhaps,
  doesNotMatch: no,
};

/** Icon per result of a part of a filter. @internal */
export const resultLook: Readonly<Record<Reason['result'], VerdictStyle>> = {
  pass: yes,
  noFilter: yes,
  fail: no,
  crash: no,
  undecided: perhaps,
  skipped,
};
