import { demoPassword } from '../../../src/demo/seed/passwords';

describe('a demo password', () => {
  const passwords = Array.from({ length: 500 }, demoPassword);

  test('has at least 16 characters, with upper case, lower case and a digit', () => {
    for (const password of passwords) {
      expect(password).toMatch(/^[A-Za-z0-9]{16,}$/u);
      expect(password).toMatch(/[A-Z]/u);
      expect(password).toMatch(/[a-z]/u);
      expect(password).toMatch(/[0-9]/u);
    }
  });

  test('is another each time', () => {
    expect(new Set(passwords).size).toBe(passwords.length);
  });

  test('has no character that is easily taken for another', () => {
    expect(passwords.join('')).not.toMatch(/[0O1lI]/u);
  });
});
