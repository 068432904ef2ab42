const { importRules } = require('../scripts/lint/importRules.cjs');

const houseRules = importRules('bench');

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ...houseRules,
  rules: {
    ...houseRules.rules,
    // Nothing here is shipped: all that it needs, peers above all, are its dev dependencies.
    '@backstage/no-undeclared-imports': 'off',
    'import/no-extraneous-dependencies': [
      'error',
      { devDependencies: true, packageDir: [__dirname] },
    ],
  },
});
