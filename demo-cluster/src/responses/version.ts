/** The version response: the release that the scenarios were recorded from. @internal */
export const VERSION = {
  major: '1',
  minor: '35',
  gitVersion: 'v1.35.4-demo',
  gitCommit: '',
  gitTreeState: 'clean',
  buildDate: '1970-01-01T00:00:00Z',
  goVersion: '',
  compiler: '',
  platform: 'linux/amd64',
};
