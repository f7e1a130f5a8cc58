/**
 * Somebody signed in to the panel.
 * @param {{ url: string, account: { email: string, password: string } }} options
 * @returns {Promise<(path: string, body: object) => Promise<object>>} posts; rejects on any answer
 *   but 200
 */
export const signIn = async ({ url, account }) => {
  const post = async (path, body, headers = {}) => {
    const response = await fetch(url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    if (response.status === 200) return response.json();
    throw new Error(`${path}: ${response.status} ${await response.text()}`);
  };
  const { data } = await post('/admin/login', account);
  return (path, body) => post(path, body, { authorization: `Bearer ${data.token}` });
};
