/** Numbers as the judge sees them: small ones apart, large ones together. */
export const step = (n: number): string => (n < 3 ? String(n) : n < 5 ? '3-4' : '5+');
export const span = (n: number): string => (n === 0 ? '0' : n < 4 ? '1-3' : n < 9 ? '4-8' : '9+');
export const length = (n: number): string => (n < 4 ? '1-3' : n < 7 ? '4-6' : n < 12 ? '7-11' : '12+');
