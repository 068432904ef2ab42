import { Admin } from '../server';
import { User } from './types';

const RBAC = '/apis/rbac.authorization.k8s.io/v1';

/** The namespace of the service accounts. @internal */
export const ACCOUNTS = 'backstage';

/** Returns the name of a user in a cluster. @internal */
export function accountOf({ name }: User): string {
  return `system:serviceaccount:${ACCOUNTS}:${name}`;
}

/** Creates a service account with permissions, and returns a token. @internal */
export async function createUser(admin: Admin, user: User): Promise<string> {
  const { name, rules, namespace } = user;
  const place = namespace ? `${RBAC}/namespaces/${namespace}/` : `${RBAC}/`;
  const scope = namespace ? '' : 'cluster';
  const kind = namespace ? 'Role' : 'ClusterRole';
  // The server has roles of its own.
  const role = `cluster-tests-${name}`;
  const metadata = { name: role, namespace };
  const accounts = `/api/v1/namespaces/${ACCOUNTS}/serviceaccounts`;
  await admin.ask('POST', accounts, { body: { metadata: { name } } });
  await admin.ask('POST', `${place}${scope}roles`, {
    body: { metadata, rules },
  });
  await admin.ask('POST', `${place}${scope}rolebindings`, {
    body: {
      metadata,
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind, name: role },
      subjects: [{ kind: 'ServiceAccount', name, namespace: ACCOUNTS }],
    },
  });
  const { body } = await admin.ask<{ status: { token: string } }>(
    'POST',
    `${accounts}/${name}/token`,
    { body: { spec: { expirationSeconds: 3600 } } },
  );
  return body.status.token;
}
