import { escapeControls } from './escapeControls.mjs';

const prefix = 'event-mesh:';

// Paths and names are untrusted text.
const printable = text => escapeControls(String(text), { keep: '\n\t' });

export function say(text) {
  process.stdout.write(`${prefix} ${printable(text)}\n`);
}

export function complain(text) {
  process.stderr.write(`${prefix} ${printable(text)}\n`);
}

/** Formats a duration as `850 ms`, `12 s`, `3 min 05 s`. */
export function formatDuration(milliseconds) {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(
    2,
    '0',
  )} s`;
}
