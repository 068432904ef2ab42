import fc from 'fast-check';
import { arbitraryClusters } from './arbitraryClusters';
import { runAll } from './runAll';

const [wanted, firstSeed] = process.argv.slice(2).map(Number);
const runsOfARound = 200;

/** Runs rounds with consecutive seeds until the wanted number of objects is reached, or a check fails. */
function main(): boolean {
  let objects = 0;
  let seed = firstSeed;
  const property = fc.property(arbitraryClusters, clusters => {
    const { complaints } = runAll(clusters);
    if (complaints.length > 0) {
      throw new Error(complaints.join('\n'));
    }
    objects += clusters
      .flatMap(({ lists }) => lists)
      .reduce((sum, { items }) => sum + items.length, 0);
  });
  while (objects < wanted) {
    const result = fc.check(property, { seed, numRuns: runsOfARound });
    if (result.failed) {
      const reason = String(result.errorInstance);
      print(`seed ${seed}: FAILED\n${fc.defaultReportMessage(result)}`);
      print(reason);
      return false;
    }
    print(`seed ${seed}: ${runsOfARound} runs, ${objects} objects so far`);
    seed += 1;
  }
  print(`${objects} objects from seed ${firstSeed} on: nothing was lost`);
  return true;
}

function print(text: string) {
  process.stdout.write(`${text}\n`);
}

process.exitCode = main() ? 0 : 1;
