/** Links to Strapi's price list, which the pages carry whatever the settings say. */
const ADVERTISEMENTS = 'a[href^="https://strapi.io/pricing"] { display: none !important; }';

export const hideAdvertisements = (): void => {
  const style = document.createElement('style');
  style.textContent = ADVERTISEMENTS;
  document.head.append(style);
};
