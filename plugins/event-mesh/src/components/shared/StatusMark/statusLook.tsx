import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiDeleteBin6Line,
  RiExternalLinkLine,
  RiEyeOffLine,
  RiGhostLine,
  RiLock2Line,
  RiQuestionLine,
  RiSubtractLine,
  RiTimerLine,
} from '@remixicon/react';
import type {
  PlaceholderReason,
  StatusState,
} from 'backstage-plugin-event-mesh-common';
import { ReactElement } from 'react';

/** @internal */
export type StatusWord = StatusState | PlaceholderReason;

/** @internal */
export type StatusStyle = {
  readonly icon: ReactElement;
  readonly tone: 'good' | 'bad' | 'doubt' | 'plain';
};

/**
 * Icon and tone per status; the text beside the icon has the same meaning.
 *
 * @internal
 */
export const statusLook: Readonly<Record<StatusWord, StatusStyle>> = {
  ready: { icon: <RiCheckboxCircleFill size={16} />, tone: 'good' },
  notReady: { icon: <RiCloseCircleFill size={16} />, tone: 'bad' },
  unknown: { icon: <RiQuestionLine size={16} />, tone: 'doubt' },
  notReconciled: { icon: <RiTimerLine size={16} />, tone: 'doubt' },
  notApplicable: { icon: <RiSubtractLine size={16} />, tone: 'plain' },
  terminating: { icon: <RiDeleteBin6Line size={16} />, tone: 'doubt' },
  notFound: { icon: <RiGhostLine size={16} />, tone: 'bad' },
  forbidden: { icon: <RiLock2Line size={16} />, tone: 'doubt' },
  notLoaded: { icon: <RiEyeOffLine size={16} />, tone: 'doubt' },
  external: { icon: <RiExternalLinkLine size={16} />, tone: 'plain' },
};
