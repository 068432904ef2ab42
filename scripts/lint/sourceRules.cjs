const tests = ['**/*.test.*', '**/__testUtils__/**', '**/setupTests.*'];

/** Rules about the sources of what is published; a line count includes blank lines and comments. */
const sourceOverrides = [
  {
    files: ['src/**/*.ts', 'src/**/*.tsx'],
    excludedFiles: tests,
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
    },
  },
  ...Object.entries({
    'src/**/*.ts': 300,
    'src/**/*.tsx': 250,
    'src/plugin.tsx': 120,
  }).map(([files, most]) => ({
    files: [files],
    excludedFiles: [
      ...tests,
      // Files of texts.
      ...['translation', 'insightMessages', 'entityMessages'].map(
        name => `src/${name}.ts`,
      ),
    ],
    rules: { 'max-lines': ['error', most] },
  })),
];

exports.tests = tests;
exports.sourceOverrides = sourceOverrides;
