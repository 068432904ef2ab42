/** A failure that one line explains: it is printed without a stack. */
export class ClearError extends Error {}
