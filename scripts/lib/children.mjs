import { spawn } from 'node:child_process';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ClearError } from './clearError.mjs';
import { logs, root } from './paths.mjs';

const running = new Set();

let ending;

/**
 * Starts a process in a group of its own, so that a Ctrl-C in the terminal reaches it once, through `endAll`.
 *
 * `child` is `{ name, command, args, cwd?, env?, echo? }`; its output goes to a log, with `echo` to the terminal, too.
 */
export function startChild({ name, command, args, cwd = root, env, echo }) {
  const log = join(logs, `${name}.log`);
  mkdirSync(logs, { recursive: true });
  const out = openSync(log, 'w');
  const sink = echo ? 'pipe' : out;
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', sink, sink],
    detached: true,
  });
  for (const stream of [child.stdout, child.stderr].filter(Boolean)) {
    stream.on('data', chunk => {
      writeSync(out, chunk);
      process.stdout.write(chunk);
    });
  }
  running.add(child);
  const ended = new Promise(resolve => {
    child.once('error', error => resolve({ code: undefined, error }));
    child.once('close', (code, signal) => resolve({ code, signal }));
  }).finally(() => {
    running.delete(child);
    closeSync(out);
  });
  return { name, log, child, ended };
}

/** Describes the end of a process. */
export function describeEnd({ code, signal, error }) {
  if (error) return `could not start (${error.message})`;
  return signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
}

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}

/** Returns the end of the process, or `{ late: true }` after the timeout. */
async function endWithin(started, timeoutMs) {
  if (!timeoutMs) return started.ended;
  const timer = new AbortController();
  const end = await Promise.race([
    started.ended,
    sleep(timeoutMs, { late: true }, { signal: timer.signal }).catch(
      () => undefined,
    ),
  ]);
  timer.abort();
  if (end.late) {
    signalGroup(started.child, 'SIGKILL');
    await started.ended;
  }
  return end;
}

/** Runs a process to its end; where it fails, throws one clear line that names its log, with the last lines of the log below. */
export async function runToLog(title, child, timeoutMs) {
  const { end, output, log } = await runCaptured(child, timeoutMs);
  if (end.code === 0) return;
  const how = end.late
    ? `took longer than ${timeoutMs / 1000} s`
    : `failed: it ${describeEnd(end)}`;
  const lastLines = output.trimEnd().split('\n').slice(-10).join('\n');
  throw new ClearError(
    `${title} ${how}; see ${relative(process.cwd(), log)}\n${lastLines}`.trim(),
  );
}

/** Runs a process to its end; returns how it ended, what it printed and its log. */
export async function runCaptured(child, timeoutMs) {
  const { log, ...started } = startChild(child);
  const end = await endWithin(started, timeoutMs);
  return { end, output: readFileSync(log, 'utf8'), log };
}

/** Ends every process group once: politely, then by force after some seconds. */
export function endAll() {
  ending ??= (async () => {
    const ends = [...running].map(
      child =>
        new Promise(resolve => {
          child.once('close', resolve);
          child.once('error', resolve);
        }),
    );
    for (const child of running) signalGroup(child, 'SIGTERM');
    const force = setTimeout(() => {
      for (const child of running) signalGroup(child, 'SIGKILL');
    }, 8000);
    await Promise.all(ends);
    clearTimeout(force);
  })();
  return ending;
}

export function isEnding() {
  return ending !== undefined;
}

/**
 * On the first SIGINT, SIGTERM or SIGHUP ends everything and exits with `code`; likewise when npm, which started us,
 * is gone: it does not pass on a signal that only it got.
 */
export function endOnSignals({ code, before }) {
  const end = async () => {
    // npm passes the terminal's Ctrl-C on, so that it comes twice.
    if (ending) return;
    before?.();
    await endAll();
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) end();
    }, 500).unref();
  }
}
