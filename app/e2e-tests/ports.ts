import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const names = [
  'kubernetesProxy',
  'proxyEndpoint',
  'faults',
  'alone',
  'cluster',
] as const;

type Ports = Readonly<Record<(typeof names)[number], number>>;

/** Reads the ports of this run from a list such as `40001,40002,...`; throws if it is invalid. */
function readPorts(list: string): Ports {
  const numbers = list.split(',').map(Number);
  const isPort = (port: number) =>
    Number.isInteger(port) && port > 0 && port < 65536;
  if (
    numbers.length !== names.length ||
    new Set(numbers).size !== names.length ||
    !numbers.every(isPort)
  ) {
    throw new Error(
      `E2E_PORTS wants ${names.length} different ports with commas between them, not ${list}`,
    );
  }
  return Object.fromEntries(
    names.map((name, index) => [name, numbers[index]]),
  ) as Ports;
}

// Playwright evaluates its configuration in each of its processes. The first one asks for free ports; the others
// inherit them.
process.env.E2E_PORTS ||= execFileSync(
  process.execPath,
  [path.join(root, 'scripts/freePorts.mjs'), String(names.length)],
  { encoding: 'utf8' },
).trim();

/** Ports of this run of the browser tests: free ones, or those of `E2E_PORTS`. */
export const ports = readPorts(process.env.E2E_PORTS);

/** Address of the cluster that each test starts. */
export const clusterUrl = `http://127.0.0.1:${ports.cluster}`;

const folder = path.join(root, '.cache', 'e2e');
mkdirSync(folder, { recursive: true });

/** File of denied permissions, which the backend of the tests of faults reads. */
export const deniedFile = path.join(folder, `denied-${ports.faults}`);
