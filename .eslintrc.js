module.exports = {
  root: true,
  overrides: [
    {
      files: ['scripts/**/*.mjs', 'scripts/**/*.cjs'],
      extends: ['eslint:recommended', 'prettier'],
      env: { node: true, es2022: true },
      parserOptions: { ecmaVersion: 2022 },
      // What is named beside a rest is left out on purpose.
      rules: { 'no-unused-vars': ['error', { ignoreRestSiblings: true }] },
    },
    {
      files: ['scripts/**/*.mjs'],
      parserOptions: { sourceType: 'module' },
    },
  ],
};
