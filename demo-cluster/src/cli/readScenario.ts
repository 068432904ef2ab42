import { generateScenario } from 'scenarios';
import { createScenario, loadScenario, Scenario } from '../scenario';

const GENERATED = /^generated:(\d{1,6})(?::(\d{1,9}))?$/;

/** Reads the scenario that `--scenario` names: a folder, or `generated:<triggers>[:<seed>]`. @public */
export function readScenario(name: string): Scenario {
  if (!name.startsWith('generated:')) return loadScenario(name);
  const [, triggers, seed] = GENERATED.exec(name) ?? [];
  if (!triggers) {
    throw new Error(`not generated:<triggers>[:<seed>]: ${name}`);
  }
  const scenario = generateScenario({
    triggers: Number(triggers),
    ...(seed ? { seed: Number(seed) } : {}),
  });
  return createScenario(scenario.name, scenario.files);
}
