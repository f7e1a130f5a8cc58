export const PLUGIN_ID = 'rich-text';
