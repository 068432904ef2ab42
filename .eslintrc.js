module.exports = {
  root: true,
  overrides: [
    {
      files: ['scripts/**/*.mjs', 'scripts/**/*.cjs'],
      extends: ['eslint:recommended', 'prettier'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022 },
      // Siblings of a rest are omitted on purpose.
      rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
    },
    {
      files: ['scripts/**/*.mjs'],
      parserOptions: { sourceType: 'module' },
    },
  ],
};
