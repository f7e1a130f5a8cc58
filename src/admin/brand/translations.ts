/** Where Strapi speaks of itself, the panel speaks of Lantai. */
export const brandTranslations = {
  'zh-Hans': {
    'Auth.form.welcome.title': '兰台',
    'Auth.form.welcome.subtitle': '政府信息公开内容管理系统，请登录',
    'Auth.form.register.subtitle': '账号只用于登录本系统，所有数据保存在本单位的数据库中。',
    'app.components.LeftMenu.navbrand.title': '兰台',
    'app.components.LeftMenu.navbrand.workplace': '信息公开',
  },
  en: {
    'Auth.form.welcome.title': 'Lantai',
    'Auth.form.welcome.subtitle': 'Sign in to the bureau’s disclosure system',
    'Auth.form.register.subtitle':
      'The account is used for this system only; all data stays in the bureau’s database.',
    'app.components.LeftMenu.navbrand.title': 'Lantai',
    'app.components.LeftMenu.navbrand.workplace': 'Disclosure',
  },
};
