type Plugin = { routes: Record<string, { routes: unknown[] }> };

/**
 * The plugin is here for the Public role alone. The bureau has no visitor accounts, so its sign-up,
 * sign-in, password and user routes are taken off the content API.
 */
export default (plugin: Plugin): Plugin => ({
  ...plugin,
  routes: { ...plugin.routes, 'content-api': { ...plugin.routes['content-api'], routes: [] } },
});
