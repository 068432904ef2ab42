import { Token, TokenRegister, TokenRule } from '../authorise';
import { Fault, FaultRegister } from '../faults';
import { LoggedRequest, Port, RequestLog } from '../server';
import { Timeline } from '../timeline';

/** The current state of the cluster. @public */
export interface ControlState {
  readonly scenario: string;
  readonly step: string;
  readonly steps: readonly string[];
  readonly resourceVersion: number;
  readonly up: boolean;
  readonly requests: number;
  readonly faults: readonly { fault: Fault; hits: number }[];
  /** Users and rules, never the tokens. */
  readonly users: readonly { user: string; rules: readonly TokenRule[] }[];
}

/** The operations on a demo cluster. @public */
export interface Control {
  state(): ControlState;
  /** Switches to a moment, by default the next one; throws a one-line error for an unknown one. */
  step(name?: string, options?: { restore?: boolean }): void;
  addFaults(faults: readonly Fault[]): void;
  clearFaults(): void;
  setTokens(tokens: readonly Token[]): void;
  setToken(token: Token): void;
  requests(): readonly LoggedRequest[];
  clearRequests(): void;
  /** Closes the port of the cluster, so that connections fail. */
  down(): Promise<void>;
  /** Opens the port again. */
  up(): Promise<void>;
  /** Restores the initial state: the first moment, an open port, no faults, the first tokens and an empty log. */
  reset(): Promise<void>;
}

/** The parts of a cluster that a control operates on. @internal */
export interface ControlParts {
  readonly scenario: string;
  readonly timeline: Timeline;
  readonly tokens: TokenRegister;
  readonly faults: FaultRegister;
  readonly log: RequestLog;
  readonly port: Port;
}

/** Creates the control of a cluster. @internal */
export function createControl(parts: ControlParts): Control {
  const { timeline, tokens, faults, log, port } = parts;
  const firstTokens = tokens.all();
  const step: Control['step'] = (name, { restore = false } = {}) => {
    const names = timeline.names();
    const next = name ?? names[names.indexOf(timeline.current().name) + 1];
    if (next === undefined) throw new Error('there is no next step');
    const moment = restore ? timeline.restore(next) : timeline.switchTo(next);
    if (!moment)
      throw new Error(`no such step: ${next}; there are ${names.join(', ')}`);
  };
  return {
    state: () => ({
      scenario: parts.scenario,
      step: timeline.current().name,
      steps: timeline.names(),
      resourceVersion: timeline.current().resourceVersion,
      up: port.isOpen(),
      requests: log.total(),
      faults: faults.all(),
      users: tokens.all().map(({ user, rules }) => ({ user, rules })),
    }),
    step,
    addFaults: faults.add,
    clearFaults: faults.clear,
    setTokens: tokens.replaceAll,
    setToken: tokens.set,
    requests: log.all,
    clearRequests: log.clear,
    down: port.close,
    up: port.reopen,
    async reset() {
      faults.clear();
      tokens.replaceAll(firstTokens);
      log.clear();
      const [first] = timeline.names();
      if (timeline.current().name !== first) step(first);
      await port.reopen();
    },
  };
}
