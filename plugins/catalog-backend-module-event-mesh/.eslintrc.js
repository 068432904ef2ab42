const { importRules } = require('../../scripts/lint/importRules.cjs');

module.exports = require('@backstage/cli/config/eslint-factory')(
  __dirname,
  importRules('plugins/catalog-backend-module-event-mesh'),
);
