/** What the pages say. */

const lines = (...texts: readonly string[]): string =>
  texts.map((text, number) => (number === 0 ? `<h1>${text}</h1>` : `<p>${text}</p>`)).join('\n');

export const OFFER = lines(
  'Army security helper, Moscow',
  'Helpers wanted for the Russian army. Salary ₹1.95 lakh per month. No front line, no fighting.',
  'Russian passport after 6 months. WhatsApp +91 90000 00000, service charge ₹3 lakh.',
);
/** The same as one text. */
export const OFFER_TEXT =
  'Army security helper, Moscow. Helpers wanted for the Russian army. Salary ₹1.95 lakh per month. No front line, no fighting. Russian passport after 6 months. WhatsApp +91 90000 00000, service charge ₹3 lakh.';
export const HONEST = lines(
  'Store keeper, Pune',
  'A warehouse in Pune looks for a store keeper. ₹18,000 per month, provident fund, free lunch.',
  'Call the office between ten and five. Interviews on Monday.',
);
/** Words of an honest firm, a few hundred characters of them. */
export const FILLING =
  'Our museum opens at ten. The garden is looked after by the school, and the library lends books on rivers, mills and the price of cotton. ';
