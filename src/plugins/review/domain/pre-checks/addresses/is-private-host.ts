/** IPv4 blocks that lead nowhere on the public internet (RFC 6890). */
const PRIVATE_IPV4 =
  /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Unspecified, loopback, unique local and link-local addresses (RFC 4291, RFC 4193). */
const PRIVATE_IPV6 = /^\[(?:::1?\]|f[cd][\da-f]{2}:|fe[89ab][\da-f]:)/;
const MAPPED_IPV4 = /^\[::ffff:([\da-f]{1,4}):([\da-f]{1,4})\]$/;

/** Reserved by RFC 2606, RFC 6761, RFC 8375 and ICANN, or in use inside organisations. */
const PRIVATE_SUFFIX =
  /(?:^|\.)(?:localhost|localdomain|local|lan|home|corp|intranet|internal|private|home\.arpa|test|example|invalid)$/;

const mappedIpv4 = (host: string): string | null => {
  const match = MAPPED_IPV4.exec(host);
  if (match === null) return null;
  const [high, low] = match.slice(1).map((part) => Number.parseInt(part, 16));
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
};

/**
 * Whether a host, as `URL` writes it, can be reached only from inside: loopback and private
 * addresses, reserved names, and names without a dot (`http://oa/`).
 */
export const isPrivateHost = (given: string): boolean => {
  const host = given.toLowerCase().replace(/\.$/, '');
  const address = mappedIpv4(host) ?? host;
  if (IPV4.test(address)) return PRIVATE_IPV4.test(address);
  if (host.startsWith('[')) return PRIVATE_IPV6.test(host);
  return !host.includes('.') || PRIVATE_SUFFIX.test(host);
};
