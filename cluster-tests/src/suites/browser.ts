/** Headers of a browser, for which an API server indents JSON. @internal */
export const BROWSER = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64)' };
