/**
 * Opens the links of a body beside the panel: in the body's own frame they would take its place.
 * What is no page of the web stays closed.
 */
export const openLinksBeside = (body: HTMLElement): void => {
  body.addEventListener('click', (event) => {
    const target = event.target as Element | null;
    const link = target?.closest('a[href]');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    const address = new URL(link.getAttribute('href') ?? '', window.location.origin);
    if (['http:', 'https:'].includes(address.protocol)) window.open(address, '_blank', 'noopener');
  });
};
