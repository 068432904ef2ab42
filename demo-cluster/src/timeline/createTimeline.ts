import { Scenario, ScenarioMoment } from '../scenario';
import { firstMoment, nextMoment } from './nextMoment';
import { TimelineMoment } from './types';

const KEPT_MOMENTS = 50;

/** The cluster's life so far. @internal */
export interface Timeline {
  current(): TimelineMoment;
  /** Oldest first; what is older was compacted away. */
  history(): readonly TimelineMoment[];
  /** Names of the moments that can be switched to. */
  names(): string[];
  /** Goes on to a moment of the scenario; an unknown name gives nothing. */
  switchTo(name: string): TimelineMoment | undefined;
  /** Puts the cluster back to a moment as if from a backup: resourceVersions go back and history is lost. */
  restore(name: string): TimelineMoment | undefined;
  /** Calls back on every switch, until the returned function is called. */
  onSwitch(listener: (moment: TimelineMoment) => void): () => void;
}

/** Starts a timeline at a scenario's first moment. @internal */
export function createTimeline(scenario: Scenario): Timeline {
  let history: TimelineMoment[] = [firstMoment(scenario.moments[0])];
  const listeners = new Set<(moment: TimelineMoment) => void>();
  const find = (name: string): ScenarioMoment | undefined =>
    scenario.moments.find(moment => moment.name === name);
  const current = () => history[history.length - 1];
  return {
    current,
    history: () => history,
    names: () => scenario.moments.map(moment => moment.name),
    switchTo(name) {
      const target = find(name);
      if (!target) return undefined;
      const moment = nextMoment(current(), target);
      history = [...history, moment].slice(-KEPT_MOMENTS);
      for (const listener of listeners) listener(moment);
      return moment;
    },
    restore(name) {
      const target = find(name);
      if (!target) return undefined;
      history = [firstMoment(target)];
      return current();
    },
    onSwitch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
