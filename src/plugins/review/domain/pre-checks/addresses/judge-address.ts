import { isPrivateHost } from './is-private-host';
import { HERE, parseUrl } from './parse-url';
import { uploadPath } from './upload-path';

/** Why an address cannot be public. */
export type AddressProblem =
  | 'Empty'
  | 'Malformed'
  | 'Incomplete'
  | 'Unsafe'
  | 'Disguised'
  | 'Private';

export type AddressVerdict =
  | { kind: 'fine' }
  | { kind: 'upload'; path: string }
  | { kind: 'problem'; problem: AddressProblem };

const WEB = /^https?:$/;
const LINK_SCHEME = /^(?:mailto|tel):$/;
const MAIL = /^mailto:[^\s@/?#]+@[^\s@/?#]+\.[^\s@/?#]+(?:\?\S*)?$/i;
const TELEPHONE = /^tel:\+?\d[-\d().,;=*#a-z ]*$/i;

/** `http:/…`, `http://http://…`, and a sentence's full stop taken along. */
const MISWRITTEN = /^https?:(?!\/\/[^/\\\s])|^https?:\/+https?(?::|\/)|[，。；：！？、）》”’]$/i;

const schemeProblem = (
  address: string,
  protocol: string,
  isLink: boolean,
): AddressProblem | null => {
  if (WEB.test(protocol)) return null;
  if (!isLink || !LINK_SCHEME.test(protocol)) return 'Unsafe';
  return MAIL.test(address) || TELEPHONE.test(address) ? null : 'Malformed';
};

const webProblem = (url: URL, internalHosts: readonly string[]): AddressProblem | null => {
  // `https://www.gov.cn@example.com` goes to example.com.
  if (url.username !== '' || url.password !== '') return 'Disguised';
  if (isPrivateHost(url.hostname)) return 'Private';
  return internalHosts.includes(url.host) || internalHosts.includes(url.hostname)
    ? 'Private'
    : null;
};

const problemOf = (
  address: string,
  internalHosts: readonly string[],
  isLink: boolean,
): AddressProblem | null => {
  if (address === '' || address === '#') return 'Empty';
  const url = parseUrl(address);
  if (url === null || MISWRITTEN.test(address)) return 'Malformed';
  const problem = schemeProblem(address, url.protocol, isLink);
  if (problem !== null || !WEB.test(url.protocol)) return problem;
  // A place in the same text is fine; another page of this server is not on the sites that show it.
  if (url.origin === HERE) return address.startsWith('#') ? null : 'Incomplete';
  return webProblem(url, internalHosts);
};

/**
 * Where an address leads, as far as that can be said without trying: the media library, somewhere
 * fine, or nowhere. Only links may be mail addresses and telephone numbers.
 */
export const judgeAddress = (
  given: string,
  {
    use,
    ownHosts,
    internalHosts,
  }: { use: 'link' | 'image'; ownHosts: readonly string[]; internalHosts: readonly string[] },
): AddressVerdict => {
  const address = given.trim();
  const url = parseUrl(address);
  const isWritable = url !== null && (url.origin === HERE || webProblem(url, []) === null);
  const path = isWritable && !MISWRITTEN.test(address) ? uploadPath(address, ownHosts) : null;
  if (path !== null) return { kind: 'upload', path };
  const problem = problemOf(address, internalHosts, use === 'link');
  return problem === null ? { kind: 'fine' } : { kind: 'problem', problem };
};
