/** @throws Error in the words of whoever has the file, where it sends some */
export async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (response.ok) return (await response.json()) as T;
  const said = (await response.text()).trim();
  throw new Error(said === '' ? `${address}: status ${response.status}` : said);
}
