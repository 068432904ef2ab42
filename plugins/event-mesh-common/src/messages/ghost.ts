/**
 * Why the end of a link is not there.
 *
 * @internal
 */
export const ghost = {
  notFound: {
    name: 'Not found',
    what: 'It is named here, but the cluster does not have it.',
  },
  notPermitted: {
    name: 'Not permitted to look',
    what: 'It is named here, but the cluster does not let Backstage read its kind.',
  },
  notRead: {
    name: 'Not read',
    what: 'It is named here, but nobody looked if it is there.',
  },
  outside: {
    name: 'Outside',
    what: 'It is an address that belongs to nothing in this mesh.',
  },
} as const;
