import path from 'node:path';

/**
 * The walls between the rooms of src/, as one ESLint rule: where a relative import may lead, and
 * which packages the pure rooms may use.
 */
export const walls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      plugin: 'A plugin imports nothing from another plugin or from the application.',
      domain: 'domain/ imports only domain/.',
      domainPackage: 'domain/ is pure: no Strapi, no Node.js modules.',
      panel:
        'The admin panel imports only admin/, domain/ and JSON: a change elsewhere would not rebuild it.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const check = (node) => {
      if (typeof node?.value !== 'string') return;
      const messageId = node.value.startsWith('.')
        ? brokenWall(file, path.posix.join(path.posix.dirname(file), node.value))
        : brokenByPackage(file, node.value);
      if (messageId) context.report({ node, messageId });
    };
    return {
      ImportDeclaration: ({ source }) => check(source),
      ExportNamedDeclaration: ({ source }) => check(source),
      ExportAllDeclaration: ({ source }) => check(source),
      ImportExpression: ({ source }) => check(source),
    };
  },
};

/** The folder a file belongs to for each wall, up to and including the room's name. */
const ROOMS = {
  domain: /^src\/(?:.*\/)?domain(?=\/)/,
  plugin: /^src\/plugins\/[^/]+(?=\/)/,
};

const brokenWall = (from, to) => {
  for (const [messageId, room] of Object.entries(ROOMS)) {
    const home = room.exec(from)?.[0];
    if (home && to !== home && !to.startsWith(`${home}/`)) return messageId;
  }
  const isPanel = /^src\/(plugins\/[^/]+\/)?admin\//.test(from);
  return isPanel && !/\/(admin|domain)(\/|$)|\.json$/.test(to) ? 'panel' : undefined;
};

const brokenByPackage = (from, name) =>
  ROOMS.domain.test(from) && /^(@strapi\/|node:)/.test(name) ? 'domainPackage' : undefined;
