/** What a 406 names as possible. @internal */
export const MEDIA_TYPES = ['application/json'];
