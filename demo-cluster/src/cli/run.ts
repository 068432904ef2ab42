import { controlHandler } from '../control';
import { createDemoCluster } from '../createDemoCluster';
import { isObject } from '../json';
import { createPort, Port } from '../server';
import { readArguments } from './readArguments';
import { findTokenFile, readTokenFile } from './readTokenFile';
import { readScenario } from './readScenario';

/** A running demo cluster. @internal */
export interface Running {
  /** The line for the terminal. */
  readonly line: string;
  stop(): Promise<void>;
}

/** Starts a demo cluster from command line arguments; throws a one-line error for invalid ones. @internal */
export async function run(argv: readonly string[]): Promise<Running> {
  const {
    scenario: dir,
    port,
    controlPort,
    host,
    ...given
  } = readArguments(argv);
  const scenario = readScenario(dir);
  const tokenFile = given.tokenFile ?? findTokenFile(dir);
  const tokens = tokenFile === undefined ? undefined : readTokenFile(tokenFile);
  const cluster = createDemoCluster({ scenario, tokens });
  const control = createPort(controlHandler(cluster.control));
  const stop = async () => {
    await Promise.all([control.close(), cluster.close()]);
  };
  try {
    const at = await openPort(cluster.listen(port, host), port);
    let line = `demo cluster "${scenario.name}" on http://${host}:${at}`;
    if (controlPort !== undefined) {
      const controlAt = await openPort(
        control.open({ port: controlPort, host }),
        controlPort,
      );
      line += `, control on http://${host}:${controlAt}`;
    }
    return { line, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openPort(
  opening: ReturnType<Port['open']>,
  port: number,
): Promise<number> {
  try {
    return await opening;
  } catch (error) {
    if (isObject(error) && error.code === 'EADDRINUSE') {
      throw new Error(`port ${port} is taken`);
    }
    throw error;
  }
}
