const UPLOADS = '/uploads/';

/**
 * A path in quotation marks may hold brackets and punctuation; a bare one (srcset, Markdown, plain
 * text) ends at them. What stands behind a host name is another site's file.
 */
const LOCAL_PATH =
  /(["'])(\/uploads\/[^"'\s<>\\]*)\1|(?<![\w.:/-])(\/uploads\/[^"'\s<>\\(),;，。；：、！？（）【】《》“”‘’]*)/g;
const END_OF_SENTENCE = /[.:!]+$/;

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&#39;': "'",
  '&quot;': '"',
};

const withoutEntities = (path: string): string =>
  path.replace(/&(?:amp|quot|#38|#39);/g, (entity) => ENTITIES[entity] ?? entity);

const withoutQuery = (path: string): string => path.split(/[?#]/, 1)[0] ?? path;

/**
 * The files of this server that a text points to, each once and sorted, as written but without
 * query and fragment. Takes HTML, Markdown, plain text, or JSON with any of them inside.
 *
 * @param origins this server's own addresses (`https://www.example.gov.cn`), whose absolute links
 *   are local as well
 */
export const linkedPaths = (text: string, origins: readonly string[] = []): string[] => {
  const local = origins.reduce(
    (result, origin) => result.replaceAll(`${origin}${UPLOADS}`, UPLOADS),
    text,
  );
  const paths = [...local.matchAll(LOCAL_PATH)].map(([, , quoted, bare]) =>
    withoutQuery(withoutEntities(quoted ?? bare?.replace(END_OF_SENTENCE, '') ?? '')),
  );
  return [...new Set(paths)].filter((path) => path.length > UPLOADS.length).sort();
};
