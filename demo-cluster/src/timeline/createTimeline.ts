import { Scenario, ScenarioMoment } from '../scenario';
import { firstMoment, nextMoment } from './nextMoment';
import { TimelineMoment } from './types';

const KEPT_MOMENTS = 50;

/** The history of the cluster. @internal */
export interface Timeline {
  current(): TimelineMoment;
  /** Returns the moments, oldest first; older ones are compacted. */
  history(): readonly TimelineMoment[];
  /** Names of the moments that can be switched to. */
  names(): string[];
  /** Switches to a moment of the scenario; returns undefined for an unknown name. */
  switchTo(name: string): TimelineMoment | undefined;
  /** Restores a moment as if from a backup: resourceVersions decrease and the history is lost. */
  restore(name: string): TimelineMoment | undefined;
  /** Calls the listener on each switch, until the returned function is called. */
  onSwitch(listener: (moment: TimelineMoment) => void): () => void;
}

/** Creates a timeline at the first moment of a scenario. @internal */
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
