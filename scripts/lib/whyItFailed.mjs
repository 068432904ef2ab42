// Yarn's notes and warnings: https://yarnpkg.com/advanced/error-codes has them all.
const yarnWarnings = /^(0000|0002|0004|0006|0007|0008|0013|0060|0068|0086)$/;

/** The first complaint of yarn or npm in what it printed, where it is short enough for one line. */
export function whyItFailed(output) {
  for (const line of output.split('\n')) {
    // Lines of the lockfile's difference begin with a sign.
    const yarn = /^➤ YN(\d{4}): (?:│ )?([^-+@│ ].+)$/.exec(line);
    const npm = /^npm error (?!code |errno |syscall |path )(.{12,})$/.exec(
      line,
    );
    const words = yarn && !yarnWarnings.test(yarn[1]) ? yarn[2] : npm && npm[1];
    if (words) return words.length <= 200 ? words.trim() : undefined;
  }
  return undefined;
}
