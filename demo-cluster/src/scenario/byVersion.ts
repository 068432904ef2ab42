const VERSION = /^v(\d+)(?:(alpha|beta)(\d+))?$/;
const STAGES = ['alpha', 'beta', undefined];

/** Compares the versions of a group: stable before beta before alpha, then the highest number first. @internal */
export function byVersion(a: string, b: string): number {
  const [first, second] = [a, b].map(ranked);
  const at = first.findIndex((rank, i) => rank !== second[i]);
  return at < 0 ? 0 : second[at] - first[at];
}

function ranked(version: string): number[] {
  const [, major, stage, minor] = VERSION.exec(version) ?? [];
  if (major === undefined) return [-1, 0, 0];
  return [
    STAGES.indexOf(stage as 'alpha' | 'beta' | undefined),
    Number(major),
    Number(minor ?? 0),
  ];
}
