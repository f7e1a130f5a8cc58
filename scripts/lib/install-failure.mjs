const CAUSES = [
  {
    // What node-gyp and make print when better-sqlite3 has to be compiled and cannot be.
    signs:
      /not found: make|make: not found|(g\+\+|c\+\+|cc|gcc): (command )?not found|(g\+\+|c\+\+|cc|gcc): No such file|gyp ERR! find Python|gyp ERR! find VS|No Xcode|gyp: Couldn't find any toolset/i,
    sentence:
      '缺少编译工具：请先安装 python3、make 和 g++（Debian/Ubuntu：apt-get install -y python3 make g++；macOS：xcode-select --install；Windows：Visual Studio Build Tools），然后重新运行。 (A C++ compiler is missing.)',
  },
  {
    signs: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network (request|timeout)/,
    sentence:
      '无法连接软件包仓库：请检查网络或代理，必要时用 npm config set registry 换用镜像，然后重新运行。 (The package registry cannot be reached.)',
  },
  {
    signs: /ENOSPC/,
    sentence: '磁盘空间不足：安装约需 1.5 GB，请清理后重新运行。 (The disk is full.)',
  },
  {
    signs: /EACCES|EPERM/,
    sentence:
      '没有写入权限：请确认当前用户可以写入本目录和 npm 缓存目录，然后重新运行。 (No permission to write.)',
  },
];

/**
 * The one sentence that tells what to do about a failed installation.
 * @param {string} output everything npm printed
 * @returns {string | undefined} undefined when the cause is none of the usual ones
 */
export const explainInstallFailure = (output) =>
  CAUSES.find(({ signs }) => signs.test(output))?.sentence;
