/** Set by Strapi before the panel starts: where its server is, '' if where the panel is. */
const serverUrl = (): string => {
  const panel: unknown = Reflect.get(window, 'strapi');
  if (typeof panel !== 'object' || panel === null || !('backendURL' in panel)) return '';
  return typeof panel.backendURL === 'string' ? panel.backendURL : '';
};

/**
 * Where the panel finds a file of the media library. Bodies store `/uploads/…` without a host, so
 * that they can move to another; the panel may be served from a different host or path.
 */
export const mediaUrl = (src: string): string =>
  src.startsWith('/') ? `${serverUrl()}${src}` : src;
