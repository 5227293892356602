/** The owner who stands for everyone in change sequences: its changes are those of products. */
export const EVERYONE = '';
