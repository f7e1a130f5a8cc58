/** Ink blue for what can be acted on; contrast with its background at least 4.5:1 in both themes. */
export const lightTheme = {
  colors: {
    primary100: '#eaf1fb',
    primary200: '#c9dcf4',
    primary500: '#2f6cb5',
    primary600: '#1f5a9e',
    primary700: '#174680',
    buttonPrimary500: '#2f6cb5',
    buttonPrimary600: '#1f5a9e',
  },
};

export const darkTheme = {
  colors: {
    primary100: '#16283d',
    primary200: '#24466c',
    primary500: '#7db2ee',
    primary600: '#8fbdf2',
    primary700: '#b0d2f8',
    buttonPrimary500: '#2f6cb5',
    buttonPrimary600: '#3876c0',
  },
};
