/**
 * What a browser would find wrong with a body. Written apart from the plugin's own policy, so that
 * a hole in the policy is a failing test and not a hole in both.
 */
const ELEMENTS = new Set(
  (
    'p h2 h3 h4 strong em u s sub sup code pre blockquote ul ol li a img figure figcaption ' +
    'table caption thead tbody tr th td hr br'
  ).split(' '),
);

const WHOLE = /^[1-9]\d{0,4}$/;
const ALIGNMENT = /^text-align: (center|right|justify);$/;

const ATTRIBUTES: Record<string, (value: string, element: Element) => boolean> = {
  href: (value) => goesSomewhereHarmless(value, ['http:', 'https:', 'mailto:', 'tel:']),
  src: (value) => goesSomewhereHarmless(value, ['http:', 'https:']),
  title: () => true,
  alt: (_, element) => element.localName === 'img',
  target: (value, element) => value === '_blank' && element.getAttribute('rel') === 'noopener',
  rel: (value, element) => value === 'noopener' && element.getAttribute('target') === '_blank',
  width: (value) => WHOLE.test(value) && Number(value) <= 10_000,
  height: (value) => WHOLE.test(value) && Number(value) <= 10_000,
  start: (value) => /^\d{1,5}$/.test(value),
  colspan: (value) => WHOLE.test(value) && Number(value) <= 100,
  rowspan: (value) => WHOLE.test(value) && Number(value) <= 100,
  scope: (value) => ['col', 'row', 'colgroup', 'rowgroup'].includes(value),
  style: (value) => ALIGNMENT.test(value),
};

const PLACES: Record<string, string[]> = {
  href: ['a'],
  title: ['a', 'img'],
  src: ['img'],
  alt: ['img'],
  target: ['a'],
  rel: ['a'],
  width: ['img'],
  height: ['img'],
  start: ['ol'],
  colspan: ['td', 'th'],
  rowspan: ['td', 'th'],
  scope: ['th'],
  style: ['p', 'h2', 'h3', 'h4', 'td', 'th'],
};

/** Resolves as a browser on an unknown page would, so `//host`, `..` and `\` show their effect. */
function goesSomewhereHarmless(value: string, protocols: string[]): boolean {
  const page = new URL('http://page.invalid/articles/1');
  const url = new URL(value, page);
  if (url.host === page.host) return url.pathname.startsWith('/uploads/');
  return protocols.includes(url.protocol) && url.username === '' && url.password === '';
}

const depthOf = (node: Node): number =>
  node.parentNode === null ? 0 : 1 + depthOf(node.parentNode);

/** Reads the HTML as a browser would and lists everything a stored body must not have. */
export const violations = (html: string): string[] => {
  const { head, body } = new DOMParser().parseFromString(html, 'text/html');
  const found: string[] = [];
  if (head.childNodes.length > 0) found.push(`content in head: ${head.innerHTML}`);
  if (body.attributes.length > 0) found.push('attributes on body');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) found.push(...violationsOf(walker.currentNode));
  return found;
};

function violationsOf(node: Node): string[] {
  if (node.nodeType === Node.TEXT_NODE) {
    return /(?![\t\n\r])\p{Cc}|\p{Cs}/u.test(node.nodeValue ?? '') ? ['control character'] : [];
  }
  if (!(node instanceof Element)) return [`node of type ${node.nodeType}`];
  const found: string[] = [];
  if (node.namespaceURI !== 'http://www.w3.org/1999/xhtml')
    found.push(`${node.localName} of another namespace`);
  if (!ELEMENTS.has(node.localName)) found.push(`element ${node.localName}`);
  if (depthOf(node) > 110) found.push('nested too deeply');
  for (const { name, value } of node.attributes) {
    const fits = PLACES[name]?.includes(node.localName) && ATTRIBUTES[name]?.(value, node);
    if (!fits) found.push(`${node.localName}[${name}=${value}]`);
  }
  return found;
}
