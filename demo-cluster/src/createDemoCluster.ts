import { createTokenRegister, DEMO_TOKENS, Token } from './authorise';
import { Control, createControl } from './control';
import { createFaultRegister } from './faults';
import { createHandler, createPort, createRequestLog, Handler } from './server';
import { createTimeline } from './timeline';
import { Scenario } from './scenario';

/** Options of a demo cluster. @public */
export interface DemoClusterOptions {
  readonly scenario: Scenario;
  /** By default one token, `demo`, which may read everything. */
  readonly tokens?: readonly Token[];
  /** The clock of the request log, in milliseconds. */
  readonly now?: () => number;
}

/** A read-only Kubernetes API in memory. @public */
export interface DemoCluster {
  readonly handler: Handler;
  readonly control: Control;
  /** Listens, on a free port for port 0, and returns the port. */
  listen(port: number, host?: string): Promise<number>;
  close(): Promise<void>;
}

/** Creates a cluster that serves a scenario. @public */
export function createDemoCluster(options: DemoClusterOptions): DemoCluster {
  const { scenario, tokens: first = DEMO_TOKENS, now = Date.now } = options;
  const timeline = createTimeline(scenario);
  const tokens = createTokenRegister(first);
  const faults = createFaultRegister();
  const log = createRequestLog(now);
  const handler = createHandler({ state: { timeline, tokens }, faults, log });
  const port = createPort(handler);
  return {
    handler,
    control: createControl({
      scenario: scenario.name,
      timeline,
      tokens,
      faults,
      log,
      port,
    }),
    listen: (at, host = '127.0.0.1') => port.open({ port: at, host }),
    close: port.close,
  };
}
