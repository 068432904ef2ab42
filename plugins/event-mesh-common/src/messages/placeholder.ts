/**
 * The reasons for a placeholder.
 *
 * @internal
 */
export const placeholder = {
  notFound: {
    name: 'Not found',
    what: 'The referenced resource does not exist in the cluster.',
  },
  notPermitted: {
    name: 'Forbidden',
    what: 'The cluster does not allow Backstage to read the kind of the referenced resource.',
  },
  notRead: {
    name: 'Not loaded',
    what: 'The list that would contain the referenced resource is not loaded.',
  },
  outside: {
    name: 'External',
    what: 'The address does not belong to a resource of this mesh.',
  },
} as const;
