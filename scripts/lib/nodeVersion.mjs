// Parsed by every Node that someone may have: nothing newer than Node 12 in this file.

const supportedNode = '20.19 or newer 20, 22.12 or newer 22, or 24';

const leastMinor = { 20: 19, 22: 12, 24: 0 };

/** Returns whether the project supports a version such as `v20.19.1`. */
export function isSupportedNode(version) {
  const match = /^v?(\d+)\.(\d+)\./.exec(version);
  if (!match) return false;
  const least = leastMinor[Number(match[1])];
  return least !== undefined && Number(match[2]) >= least;
}

/** One clear line for a Node that the project does not run on, else undefined. */
export function nodeVersionProblem(version) {
  if (isSupportedNode(version)) return undefined;
  return (
    'This is Node ' +
    version.replace(/^v/, '') +
    '; Event Mesh needs Node ' +
    supportedNode +
    '.'
  );
}
