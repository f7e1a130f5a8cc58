const STRAPI_SUFFIX = /\s*\|\s*Strapi$|^Strapi Admin$/u;

/** Strapi ends every page's title with its own name and offers no setting for it. */
export const brandDocumentTitle = (name: string): void => {
  const apply = () => {
    if (STRAPI_SUFFIX.test(document.title)) {
      const page = document.title.replace(STRAPI_SUFFIX, '');
      document.title = page ? `${page} | ${name}` : name;
    }
  };
  apply();
  new MutationObserver(apply).observe(document.head, { childList: true, subtree: true });
};
