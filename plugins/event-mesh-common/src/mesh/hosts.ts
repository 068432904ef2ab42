/**
 * A cluster's DNS domain as a host shows it: `corp.internal` of `mailer.shop.svc.corp.internal`.
 *
 * @internal
 */
export function domainOf(host: string): string | undefined {
  return /^[^.]+\.[^.]+\.svc\.(.+)$/.exec(host)?.[1];
}

/**
 * The hosts that a text may mean for somebody in a namespace, as written first: `mailer`, `mailer.shop`, `mailer.shop.svc`
 * and `mailer.shop.svc.<domain>` are spellings of one Service, written `mailer.shop.svc`.
 *
 * @internal
 */
export function hostsMeant(
  host: string,
  {
    namespace,
    domains,
  }: { readonly namespace: string; readonly domains: ReadonlySet<string> },
): string[] {
  const labels = host.split('.');
  const [name, place, svc] = labels;
  if (host.startsWith('[')) {
    return [host];
  }
  if (labels.length === 1) {
    return [host, `${name}.${namespace.toLowerCase()}.svc`];
  }
  if (labels.length === 2) {
    return [host, `${name}.${place}.svc`];
  }
  const domain = labels.slice(3).join('.');
  const isService =
    svc === 'svc' &&
    (labels.length === 3 || domain === 'cluster.local' || domains.has(domain));
  return [isService ? `${name}.${place}.svc` : host];
}

/**
 * Whether a host can only be resolved inside a cluster: one label, or a Service's name in whatever domain.
 *
 * @internal
 */
export function isInClusterHost(host: string): boolean {
  return (
    /^[^.[\]]+$/.test(host) ||
    /^[^.]+\.[^.]+\.svc(\.|$)/.test(host) ||
    /(^|\.)(svc|cluster\.local)$/.test(host)
  );
}

const privateAddress =
  /^(0|10|127|169\.254|192\.168|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;

/**
 * Whether a host means the same everywhere, so that it may tie two clusters.
 *
 * @remarks Private addresses, alone or inside the names of services that turn a name into the address in it, and the
 * reserved top-level domains of local networks mean something else in each network.
 * @internal
 */
export function isPublicHost(host: string): boolean {
  if (isInClusterHost(host)) {
    return false;
  }
  if (host.startsWith('[')) {
    return /^\[[23]/.test(host);
  }
  if (/(^|\.)(local|localhost|internal|intranet|lan|home|corp)$/.test(host)) {
    return false;
  }
  const [, inName] =
    /(?:^|[.-])(\d+[.-]\d+[.-]\d+[.-]\d+)\.(?:sslip|nip|xip)\.io$/.exec(host) ??
    [];
  return !privateAddress.test((inName ?? host).replace(/-/g, '.'));
}
