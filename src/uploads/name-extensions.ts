/** Extensions by which a system runs a file when it is opened. */
export const PROGRAM_EXTENSIONS: ReadonlySet<string> = new Set([
  ...['apk', 'app', 'bat', 'class', 'cmd', 'com', 'cpl', 'dex', 'dll', 'exe', 'hta', 'inf', 'jar'],
  ...[
    'js',
    'jse',
    'lnk',
    'msi',
    'msp',
    'pif',
    'ps1',
    'reg',
    'scr',
    'sh',
    'sys',
    'vb',
    'vbe',
    'vbs',
  ],
  ...['wsf', 'wsh'],
]);

/** Extensions by which a browser or a web server would run a file, wherever they stand in a name. */
export const PAGE_EXTENSIONS: ReadonlySet<string> = new Set([
  ...['asp', 'aspx', 'cgi', 'htm', 'html', 'jsp', 'jspx', 'mht', 'mhtml', 'mjs', 'php', 'phtml'],
  ...['pl', 'py', 'shtml', 'svg', 'svgz', 'swf', 'xhtml', 'xml', 'xsl', 'xslt'],
]);

/** What stands behind the last dot, in lower case; '' when there is none. */
export const extensionOf = (name: string): string => {
  const dot = name.lastIndexOf('.');
  return dot < 0
    ? ''
    : name
        .slice(dot + 1)
        .trim()
        .toLowerCase();
};
