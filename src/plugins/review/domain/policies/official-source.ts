import type { PolicyFacts } from '../policy';

/**
 * Sources whose texts the bureau may reprint on an editor's word: hosts, which stand for everything
 * under them too, and names as they are written on the page. `www.gov.cn` is the State Council's
 * site; a bare `gov.cn` would let in every government site in the country.
 */
export const OFFICIAL_SOURCES: readonly string[] = [
  'www.gov.cn',
  'mee.gov.cn',
  'shaanxi.gov.cn',
  'baoji.gov.cn',
  '中国政府网',
  '国务院',
  '国务院办公厅',
  '生态环境部',
  '陕西省人民政府',
  '陕西省生态环境厅',
  '宝鸡市人民政府',
  '宝鸡市人民政府网站',
];

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/**
 * Whether content comes from one of the listed sources. An address says where it is from; the name
 * is only what somebody typed, and counts when there is no address.
 */
export const isFromSource = (
  sources: readonly string[],
  { sourceName, sourceUrl }: Pick<PolicyFacts, 'sourceName' | 'sourceUrl'>,
): boolean => {
  if (!sourceUrl?.trim()) return sources.includes(sourceName?.trim() ?? '');
  const host = hostOf(sourceUrl);
  return (
    host !== null &&
    sources.some((source) => HOST.test(source) && isUnder(host, source.toLowerCase()))
  );
};

const hostOf = (address: string): string | null => {
  try {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? hostname : null;
  } catch {
    return null;
  }
};

const isUnder = (host: string, parent: string): boolean =>
  host === parent || host.endsWith(`.${parent}`);
