import { readFileSync } from 'node:fs';
import {
  checkPackage,
  createPackageFromTarballData,
} from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

/**
 * Rules that are off, each with its reason: what Backstage's own packing does in every package, `@backstage/catalog-model`
 * and `@backstage/plugin-catalog` among them.
 */
export const switchedOff = {
  publint: {
    FILE_INVALID_FORMAT:
      'the CLI writes ES modules as .esm.js into packages without a type, for bundlers and for Node, which tells them by their syntax',
    TYPES_NOT_EXPORTED:
      'the CLI writes one index.d.ts for what is imported and what is required',
    EXPORTS_TYPES_SHOULD_BE_FIRST:
      'the CLI writes the condition types after import; TypeScript finds the declarations beside it',
    EXPORTS_VALUE_INVALID:
      'the condition backstage names the type of a feature, not a file',
    CJS_WITH_ESMODULE_DEFAULT_EXPORT:
      'a backend feature is the default export of a CommonJS file',
    USE_TYPE:
      'the CLI writes both kinds of modules as .js; with a type Node would not look at their syntax',
    USE_ENGINES_NODE: 'the release of Backstage says which Node it needs',
  },
  attw: {
    UnexpectedModuleSyntax: 'the same as FILE_INVALID_FORMAT',
    FallbackCondition: 'the same as EXPORTS_TYPES_SHOULD_BE_FIRST',
    CJSOnlyExportsDefault: 'the same as CJS_WITH_ESMODULE_DEFAULT_EXPORT',
  },
};

/** Returns the messages of publint and Are The Types Wrong for an archive as `{ tool, rule, text }`. */
export async function lintPacked(archive) {
  const data = readFileSync(archive);
  const tarball = data.buffer.slice(
    data.byteOffset,
    data.byteOffset + data.byteLength,
  );
  const { messages, pkg } = await publint({ pack: { tarball } });
  const { problems = [] } = await checkPackage(
    createPackageFromTarballData(new Uint8Array(data)),
  );
  return [
    ...messages.map(message => ({
      tool: 'publint',
      rule: message.code,
      text: formatMessage(message, pkg, { color: false }),
    })),
    ...problems.map(({ kind, ...rest }) => ({
      tool: 'attw',
      rule: kind,
      text: JSON.stringify(rest),
    })),
  ];
}

/** Describes the remaining problems: violations of rules that are on, and disabled rules without a violation. */
export function lintProblems(found) {
  const isOff = ({ tool, rule }) => rule in switchedOff[tool];
  const broken = new Set(found.map(({ tool, rule }) => `${tool} ${rule}`));
  return [
    ...found
      .filter(each => !isOff(each))
      .map(({ name, tool, rule, text }) => `${name}: ${tool} ${rule}: ${text}`),
    ...Object.entries(switchedOff)
      .flatMap(([tool, rules]) =>
        Object.keys(rules).map(rule => `${tool} ${rule}`),
      )
      .filter(rule => !broken.has(rule))
      .map(rule => `${rule} is switched off, and no package breaks it`),
  ];
}
