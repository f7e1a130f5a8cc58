'use strict';

// Strapi loads a local plugin's server from JavaScript only, so this points at what tsc built.
const built = require('../../../dist/src/plugins/review/server/src');

module.exports = built.default ?? built;
