import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Stamps of what is done: gone with node_modules, as they should be. */
export const stamps = join(root, 'node_modules', '.cache', 'event-mesh');

export const logs = join(root, '.cache', 'logs');
