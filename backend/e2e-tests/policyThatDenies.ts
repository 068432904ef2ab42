import { existsSync, readFileSync } from 'node:fs';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';

/** Denies the permissions whose names stand in the file of E2E_DENIED, one a line, at the moment somebody asks; allows all others. */
export const policyThatDenies = createBackendModule({
  pluginId: 'permission',
  moduleId: 'policy-that-denies',
  register(reg) {
    reg.registerInit({
      deps: { logger: coreServices.logger, policy: policyExtensionPoint },
      async init({ logger, policy }) {
        const file = process.env.E2E_DENIED ?? '';
        logger.info(`denies what stands in ${file}`);
        policy.setPolicy({
          async handle({ permission: { name } }) {
            const denied = existsSync(file) ? readFileSync(file, 'utf8') : '';
            const result = denied.split('\n').includes(name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW;
            return { result };
          },
        });
      },
    });
  },
});
