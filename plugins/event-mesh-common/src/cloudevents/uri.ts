import { toBytes } from '../model';

// Characters that Go does not escape in each part.
const pathSafe = /[a-zA-Z0-9\-_.~$&+,/:;=@]/g;
const fragmentSafe = /[a-zA-Z0-9\-_.~$&+,/:;=?@!()*]/g;
const userSafe = /[a-zA-Z0-9\-_.~$&+,;=]/g;
const hostSafe = /[a-zA-Z0-9\-_.~!$&'()*+,;=:[\]<>"]/g;

/**
 * Parses and prints a URI as Knative's code does before filters compare it: `//` becomes empty, a scheme lower case and
 * a space `%20`. An invalid URI is unchanged, since no broker accepts its event.
 *
 * @remarks Go's net/url, URL.String of Parse; cloudevents/sdk-go v2/types/uriref.go.
 */
export function canonicalUri(raw: string): string {
  const [beforeFragment, fragment] = cut(raw, '#');
  // eslint-disable-next-line no-control-regex
  if (/[\x00-\x1f\x7f]/.test(beforeFragment) || !areEscapesValid(raw)) {
    return raw;
  }
  const rest = canonicalHead(beforeFragment);
  if (rest === undefined) {
    return raw;
  }
  return rest + (fragment ? `#${reescape(fragment, fragmentSafe)}` : '');
}

/** Splits a text at the first separator; the second part is undefined without one. */
function cut(text: string, mark: string): [string, string | undefined] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

// Go does not check escapes in a query.
function areEscapesValid(raw: string): boolean {
  const [before, fragment = ''] = cut(raw, '#');
  return !/%(?![0-9a-fA-F]{2})/.test(`${cut(before, '?')[0]} ${fragment}`);
}

function canonicalHead(text: string): string | undefined {
  const scheme = /^([a-zA-Z][a-zA-Z0-9+.-]*):/.exec(text)?.[1];
  const prefix = scheme === undefined ? '' : `${scheme.toLowerCase()}:`;
  const [rest, query] = cut(text.slice(prefix.length), '?');
  const ending = query === undefined ? '' : `?${query}`;
  if (!rest.startsWith('/')) {
    const isOpaque = scheme !== undefined;
    const hasColon = /^[^/]*:/.test(rest);
    return hasColon && !isOpaque
      ? undefined
      : prefix + (isOpaque ? rest : canonicalPath(rest)) + ending;
  }
  const hasAuthority =
    rest.startsWith('//') && (scheme !== undefined || !rest.startsWith('///'));
  if (!hasAuthority) {
    return prefix + reescape(rest, pathSafe) + ending;
  }
  const [, authority, path] = /^\/\/([^/]*)(.*)$/s.exec(rest) ?? ['', '', ''];
  const host = canonicalAuthority(authority);
  if (host === undefined) {
    return undefined;
  }
  const isKept =
    host !== '' || authority.includes('@') || (scheme && path !== '');
  return (
    prefix + (isKept ? `//${host}` : '') + reescape(path, pathSafe) + ending
  );
}

/** Prevents a colon in the first segment from looking like a scheme. */
function canonicalPath(path: string): string {
  const escaped = reescape(path, pathSafe);
  return /^[^/]*:/.test(escaped) ? `./${escaped}` : escaped;
}

function canonicalAuthority(authority: string): string | undefined {
  const at = authority.lastIndexOf('@');
  const user = at < 0 ? undefined : authority.slice(0, at);
  const host = canonicalHost(authority.slice(at + 1));
  if (user === undefined || host === undefined) {
    return host;
  }
  if (/[^a-zA-Z0-9\-._:~!$&'()*+,;=%@]/.test(user)) {
    return undefined;
  }
  const [name, password] = cut(user, ':');
  const parts = [name, password].filter(part => part !== undefined);
  return `${parts
    .map(part => escape(unescape(part), userSafe))
    .join(':')}@${host}`;
}

function canonicalHost(host: string): string | undefined {
  const port = host.startsWith('[')
    ? /\](.*)$/s.exec(host)?.[1]
    : /(:[^:]*)?$/s.exec(host)?.[0];
  if (port === undefined || !/^(:[0-9]*)?$/.test(port)) {
    return undefined;
  }
  if (host.startsWith('[')) {
    return host;
  }
  // In a host, only non-ASCII characters may be escaped.
  const isBad =
    /%(?!25)[0-7]/.test(host) ||
    // eslint-disable-next-line no-control-regex
    /[\x00-\x7f]/.test(host.replace(hostSafe, '').replace(/%/g, ''));
  return isBad ? undefined : escape(unescape(host), hostSafe);
}

/** Escapes a text unless it is already escaped correctly. */
function reescape(text: string, safe: RegExp): string {
  const rest = text.replace(safe, '').replace(/[!'()*[\]%]/g, '');
  return rest === '' ? text : escape(unescape(text), safe);
}

/** Decodes percent escapes to bytes. */
function unescape(text: string): string {
  return toBytes(text).replace(/%([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}

function escape(bytes: string, safe: RegExp): string {
  return Array.from(bytes, byte =>
    byte.replace(safe, '') === ''
      ? byte
      : `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  ).join('');
}
