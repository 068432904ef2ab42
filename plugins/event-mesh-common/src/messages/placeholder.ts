/**
 * The reasons for a placeholder.
 *
 * @internal
 */
export const placeholder = {
  notFound: {
    name: 'Not found',
    description: 'The referenced resource does not exist in the cluster.',
  },
  forbidden: {
    name: 'Forbidden',
    description:
      'The cluster does not allow Backstage to read the kind of the referenced resource.',
  },
  notLoaded: {
    name: 'Not loaded',
    description:
      'The list that would contain the referenced resource is not loaded.',
  },
  external: {
    name: 'External',
    description: 'The address does not belong to a resource of this mesh.',
  },
} as const;
