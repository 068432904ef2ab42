import { generateWorld } from 'scenarios';
import { createWorld, loadWorld, World } from '../world';

const GENERATED = /^generated:(\d{1,6})(?::(\d{1,9}))?$/;

/** Reads the world that `--world` names: a folder, or `generated:<triggers>[:<seed>]`. @public */
export function readWorld(name: string): World {
  if (!name.startsWith('generated:')) return loadWorld(name);
  const [, triggers, seed] = GENERATED.exec(name) ?? [];
  if (!triggers) {
    throw new Error(`not generated:<triggers>[:<seed>]: ${name}`);
  }
  const world = generateWorld({
    triggers: Number(triggers),
    ...(seed ? { seed: Number(seed) } : {}),
  });
  return createWorld(world.name, world.files);
}
