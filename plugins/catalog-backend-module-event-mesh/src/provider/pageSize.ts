/** Entities in one answer of the catalog. @internal */
export const pageSize = 500;
