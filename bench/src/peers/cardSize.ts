/** The size of the plugin's cards. */
export const cardSize = { width: 220, height: 56 } as const;
