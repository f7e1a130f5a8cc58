/** Bounds of the content API: see docs/content-api.md. Unknown parameters are refused, pages are bounded. */
export default {
  rest: {
    defaultLimit: 25,
    maxLimit: 100,
    withCount: true,
    strictParams: true,
  },
  responses: {
    // From a file to whatever it stands in, drafts too, which `populate[cover][populate]=*` follows.
    privateAttributes: ['related'],
  },
  documents: {
    strictParams: true,
    strictRelations: true,
  },
};
