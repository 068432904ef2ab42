import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyItFailed } from './whyItFailed.mjs';

describe('whyItFailed', () => {
  for (const [rule, output, wanted] of [
    [
      'is the first error of yarn, not a warning before it',
      '➤ YN0000: ┌ Fetch step\n➤ YN0086: │ Some peer dependencies are incorrectly met\n➤ YN0001: │ RequestError: connect ECONNREFUSED 127.0.0.1:9\n    at ClientRequest\n➤ YN0000: · Failed with errors in 3s',
      'RequestError: connect ECONNREFUSED 127.0.0.1:9',
    ],
    [
      'is that the lockfile is old, not what would change in it',
      '➤ YN0000: │ @@ -1,2 +1,2 @@\n➤ YN0028: │ -    a: "npm:^1"\n➤ YN0028: │ The lockfile would have been modified.',
      'The lockfile would have been modified.',
    ],
    [
      'is what npm says, not its codes',
      'npm error code ETARGET\nnpm error notarget No matching version found for a@9.\n',
      'notarget No matching version found for a@9.',
    ],
    ['is nothing where nobody complains', '➤ YN0000: · Done', undefined],
    [
      'is nothing where it would not fit in a line',
      `npm error ${'long '.repeat(60)}`,
      undefined,
    ],
  ]) {
    it(rule, () => assert.equal(whyItFailed(output), wanted));
  }
});
