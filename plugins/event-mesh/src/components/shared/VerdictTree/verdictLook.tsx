import {
  RiCheckboxCircleFill,
  RiForbidLine,
  RiQuestionLine,
  RiSkipForwardLine,
} from '@remixicon/react';
import type { Reason, Verdict } from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

/** @internal */
export type Look = {
  readonly icon: ReactElement;
  readonly tone: 'good' | 'doubt' | 'plain';
};

const yes: Look = { icon: <RiCheckboxCircleFill size={16} />, tone: 'good' };
const perhaps: Look = { icon: <RiQuestionLine size={16} />, tone: 'doubt' };
const no: Look = { icon: <RiForbidLine size={16} />, tone: 'plain' };
const skipped: Look = { icon: <RiSkipForwardLine size={16} />, tone: 'plain' };

/** The icon of each verdict; the text beside it says the same. @internal */
export const verdictLook: Readonly<Record<Verdict['verdict'], Look>> = {
  matches: yes,
  mayMatch: perhaps,
  doesNotMatch: no,
};

/** The icon of what a part of a filter says. @internal */
export const resultLook: Readonly<Record<Reason['result'], Look>> = {
  pass: yes,
  noFilter: yes,
  fail: no,
  crash: no,
  undecided: perhaps,
  skipped,
};
