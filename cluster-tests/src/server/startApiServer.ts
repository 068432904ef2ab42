import { ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import {
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from './freePorts';
import { OwnApiServer } from './types';

const READY_MS = 60_000;

/** Options of an API server. @internal */
export interface ApiServerOptions {
  /** The compaction interval of etcd, as in `10s`: resourceVersions expire after one to two of them. */
  readonly compaction?: string;
}

/** Starts etcd and kube-apiserver with data, certificates and tokens of their own in a temporary folder. @internal */
export async function startApiServer(
  binaries: string,
  { compaction = '5m' }: ApiServerOptions = {},
): Promise<OwnApiServer> {
  const dir = mkdtempSync(join(tmpdir(), 'cluster-tests-'));
  const [etcdPort, peerPort, port] = await freePorts(3);
  const etcdUrl = `http://127.0.0.1:${etcdPort}`;
  const peerUrl = `http://127.0.0.1:${peerPort}`;
  const token = randomBytes(16).toString('hex');
  writeFileSync(
    join(dir, 'tokens.csv'),
    `${token},admin,admin,system:masters\n`,
  );
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  writeFileSync(join(dir, 'accounts.key'), privateKey, { mode: 0o600 });

  const children = [
    run(join(binaries, 'etcd'), dir, {
      'data-dir': join(dir, 'etcd'),
      'listen-client-urls': etcdUrl,
      'advertise-client-urls': etcdUrl,
      'listen-peer-urls': peerUrl,
      'initial-advertise-peer-urls': peerUrl,
      'initial-cluster': `default=${peerUrl}`,
      'unsafe-no-fsync': 'true',
    }),
    run(join(binaries, 'kube-apiserver'), dir, {
      'etcd-servers': etcdUrl,
      'secure-port': String(port),
      'bind-address': '127.0.0.1',
      'cert-dir': join(dir, 'certs'),
      'service-account-key-file': join(dir, 'accounts.key'),
      'service-account-signing-key-file': join(dir, 'accounts.key'),
      'service-account-issuer': 'https://kubernetes.default.svc',
      'token-auth-file': join(dir, 'tokens.csv'),
      'authorization-mode': 'RBAC',
      'service-cluster-ip-range': '10.0.0.0/16',
      'disable-admission-plugins': 'ServiceAccount',
      'etcd-compaction-interval': compaction,
    }),
  ];
  const kill = () => children.forEach(child => child.kill('SIGKILL'));
  process.once('exit', kill);
  const stop = async () => {
    await Promise.all(children.map(end));
    process.off('exit', kill);
    rmSync(dir, { recursive: true, force: true });
  };
  try {
    await ready(join(dir, 'kube-apiserver.log'), { port, token, children });
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    url: `https://127.0.0.1:${port}`,
    ca: readFileSync(join(dir, 'certs', 'apiserver.crt'), 'utf8'),
    admin: { token },
    forgetsSoon: compaction.endsWith('s'),
    etcdUrl,
    stop,
  };
}

function run(
  command: string,
  dir: string,
  flags: Readonly<Record<string, string>>,
): ChildProcess {
  const name = command.split('/').pop();
  const args = Object.entries(flags).map(
    ([flag, value]) => `--${flag}=${value}`,
  );
  const child = spawn(command, args, {
    cwd: dir,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = createWriteStream(join(dir, `${name}.log`));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  return child;
}

async function ready(
  log: string,
  {
    port,
    token,
    children,
  }: { port: number; token: string; children: readonly ChildProcess[] },
): Promise<void> {
  const isReady = () =>
    new Promise<boolean>(resolve => {
      const headers = { Authorization: `Bearer ${token}` };
      // The server creates its certificate at its start.
      const options = { headers, rejectUnauthorized: false };
      get(`https://127.0.0.1:${port}/readyz`, options, response => {
        response.resume();
        resolve(response.statusCode === 200);
      }).on('error', () => resolve(false));
    });
  for (const until = Date.now() + READY_MS; Date.now() < until; ) {
    if (children.some(child => child.exitCode !== null)) break;
    if (await isReady()) return;
    await pause(200);
  }
  const lines = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-5);
  throw new Error(`kube-apiserver did not become ready:\n${lines.join('\n')}`);
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null)
    return Promise.resolve();
  return new Promise(resolve => {
    // The data is temporary, so a graceful shutdown is unnecessary.
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
