/**
 * The parts of an absolute URI that say where it leads.
 *
 * @internal
 */
export type UriParts = {
  readonly scheme: string;
  readonly host: string;
  /** '' where it is the scheme's own. */
  readonly port: string;
  /** Without a slash at its end: '' for the root. */
  readonly path: string;
};

const defaultPorts: ReadonlyMap<string, string> = new Map([
  ['http', '80'],
  ['https', '443'],
]);

/**
 * Takes an absolute URI with a host apart, or gives undefined for any other text.
 *
 * @internal
 */
export function parseUri(text: string): UriParts | undefined {
  const match =
    /^([a-z][a-z0-9+.-]*):\/\/(?:[^/?#@]*@)?(\[[^\]/?#]*\]|[^/?#:]+)(?::(\d*))?([^?#]*)/i.exec(
      text,
    );
  if (!match || (match[4] !== '' && !match[4].startsWith('/'))) {
    return undefined;
  }
  const scheme = match[1].toLowerCase();
  const port = match[3] ?? '';
  return {
    scheme,
    host: match[2].toLowerCase().replace(/\.$/, ''),
    port: port === defaultPorts.get(scheme) ? '' : port,
    path: match[4].replace(/\/+$/, ''),
  };
}

/**
 * One text for all spellings of the same scheme, host, port and path.
 *
 * @internal
 */
export function addressKey(parts: UriParts): string {
  return `${siteKey(parts)}${parts.path}`;
}

/**
 * One text for all spellings of the same scheme, host and port.
 *
 * @internal
 */
export function siteKey({ scheme, host, port }: UriParts): string {
  return `${scheme}://${host}:${port}`;
}
