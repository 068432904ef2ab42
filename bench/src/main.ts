import { bundled } from './measure/bundled';
import { parts } from './parts';
import { runBench } from './runBench';

const write = (text: string) => process.stdout.write(text);
const tell = (line: string) => process.stderr.write(`bench: ${line}\n`);

runBench(process.argv.slice(2), { parts, load: bundled, write, tell }).then(
  code => {
    process.exitCode = code;
  },
  error => {
    tell(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  },
);
