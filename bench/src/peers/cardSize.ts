/** As large as our cards are. */
export const cardSize = { width: 220, height: 56 } as const;
