const VERSION = /^v(\d+)(?:(alpha|beta)(\d+))?$/;
const STAGES = ['alpha', 'beta', undefined];

/** The order in which a group's versions are told: stable ones first, of each stage the highest number. @internal */
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
