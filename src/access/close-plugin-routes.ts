import type { Core } from '@strapi/strapi';

type Route = { method: string; path: string; config?: { policies?: unknown[] } };
type Router = { routes: Route[] };
type Routers = Record<string, Router | ((context: { strapi: Core.Strapi }) => Router)>;
type Change = (route: Route) => Route[];

const none: Change = () => [];

/** A site that writes may add files to the library; what is there already is the panel's. */
const onlyNewFiles: Change = (route) =>
  route.method === 'POST' ? [withPolicy(route, 'global::new-files-only')] : [];

const ownFiles: Change = (route) => {
  if (['/actions/bulk-delete', '/actions/bulk-move'].includes(route.path)) {
    return [withPolicy(route, 'global::own-files')];
  }
  return [route.method === 'GET' ? withPolicy(route, 'global::files-alone') : route];
};

/** What Strapi sends itself (a forgotten password) does not pass here. */
const noLetters: Change = (route) => (route.path === '/' ? [] : [route]);

const withPolicy = (route: Route, policy: string): Route => ({
  ...route,
  config: { ...route.config, policies: [...(route.config?.policies ?? []), policy] },
});

/** What becomes of the routes of Strapi's own plugins: plugin, router, change of each route. */
const CHANGES: readonly [string, string, Change][] = [
  ['content-type-builder', 'content-api', none],
  ['email', 'content-api', none],
  ['email', 'admin', noLetters],
  ['i18n', 'content-api', none],
  ['upload', 'content-api', onlyNewFiles],
  ['upload', 'admin', ownFiles],
];

/**
 * Closes doors that Strapi's plugins open beside ours. On the content API: a token that reads
 * would list every file with the drafts it hangs on, one that writes would change files of
 * published items, send mail and read the schema. In the panel: files deleted and moved in bulk
 * and populated with their items, where Strapi does not look at the condition of the right, and
 * letters that anyone with an account could send. Call in `register`, before Strapi makes its
 * router.
 */
export const closePluginRoutes = ({ strapi }: { strapi: Core.Strapi }): void => {
  for (const [name, router, change] of CHANGES) {
    const plugin = strapi.plugin(name) as unknown as { routes: Routers };
    const original = plugin.routes[router];
    if (!original) throw new Error(`Strapi's plugin ${name} has no router ${router} any more.`);
    plugin.routes = {
      ...plugin.routes,
      [router]: (context) => {
        const made = typeof original === 'function' ? original(context) : original;
        return { ...made, routes: made.routes.flatMap(change) };
      },
    };
  }
};
