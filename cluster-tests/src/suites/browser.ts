/** Headers of a browser, for whom an API server indents what it sends. @internal */
export const BROWSER = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64)' };
