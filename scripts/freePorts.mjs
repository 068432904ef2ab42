import { freePorts } from './lib/ports.mjs';

// `node scripts/freePorts.mjs 3` prints three, with commas between them, for callers that cannot wait for a promise.
const ports = await freePorts(Number(process.argv[2] ?? 1));
process.stdout.write(`${ports.join(',')}\n`);
