import { Admin } from '../server';

interface List {
  readonly items: readonly {
    readonly metadata: { readonly name: string };
  }[];
}

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

/** Rejects a cluster that is in use: this suite creates objects and does not delete them. @internal */
export async function requireBare(admin: Admin): Promise<void> {
  const found = await admin.ask<List>('GET', DEFINITIONS);
  const { items } = (await admin.ask<List>('GET', '/api/v1/namespaces')).body;
  const used = items
    .map(({ metadata }) => metadata.name)
    .filter(name => !/^(default|kube-.*)$/.test(name));
  if (found.body.items.length > 0 || used.length > 0) {
    throw new Error(
      'this cluster is not bare: these tests fill it with definitions and objects, so give them one of their own',
    );
  }
}
