/** Every word of the shop's own on the page. The Chinese table has the same keys, or it does not compile. */
export const en = {
  skip: 'Skip to the shop',
  tagline: 'A small shop that takes the hint',
  home: 'Home',
  cartWith: (count: number) => (count === 0 ? 'Cart, empty' : `Cart, ${count} ${plural(count, 'thing')}`),
  saved: 'Saved',
  departments: 'Departments',
  youAreHere: 'You are here',
  searchLabel: 'Search the shop',
  searchHint: 'Search',
  searchButton: 'Search',
  otherLanguage: '中文',
  otherLanguageLabel: '切换到中文',

  heroTitle: 'Good things, and a shop that takes the hint',
  heroText: 'Look around. What you seem to like is worked out here, on your own device, and stays on it.',
  forYou: 'Guess you like',
  newIn: 'New in',
  more: 'Show more',
  related: 'More like this',
  feedEmpty: 'Nothing left to show here. Bring something back under “What it knows”.',
  feedFailed: 'The list could not be made. The shelves, the search and the cart still work.',
  feedLoading: 'Looking along the shelves',

  addToCart: 'Add to cart',
  added: (title: string) => `In the cart: ${title}`,
  save: 'Save',
  unsave: 'Saved',
  details: 'Details',
  priceWas: 'was',
  notHere: 'This thing is not on our shelves (any more).',
  toHome: 'To the front of the shop',

  cartTitle: 'Your cart',
  cartEmpty: 'Nothing in it yet.',
  quantity: 'Quantity',
  fewer: (title: string) => `One fewer: ${title}`,
  oneMore: (title: string) => `One more: ${title}`,
  remove: 'Remove',
  removed: (title: string) => `Taken out: ${title}`,
  total: 'Total',
  checkout: 'Pretend to buy',
  checkoutNote: 'A demo: nothing is charged, nothing will arrive.',
  thanksTitle: 'Thank you, in theory',
  thanksText:
    'Nothing was charged and nothing will arrive. The cart is empty again, and your list knows you have these.',
  savedTitle: 'Saved for later',
  savedEmpty: 'Press the heart on anything and it waits here.',

  searchTitle: (query: string) => `“${query}”`,
  searchAsk: 'What are you looking for?',
  found: (count: number) => `${count} ${plural(count, 'thing')}`,
  foundNothing: 'Nothing by that name. Try the plain word for it, in English or Chinese.',
  lostTitle: 'No such shelf',
  lostText: 'The address leads nowhere in this shop.',
  shopLoading: 'Opening the shop',
  shopFailed: 'The shelves could not be loaded: the catalogue did not arrive.',
  retry: 'Try again',

  notInterested: 'Not interested',
  notInterestedIn: (title: string) => `Not interested: ${title}`,
  dismissed: (title: string) => `Put away: ${title}`,
  undo: 'Undo',
  whyAbout: (title: string) => `Why this? ${title}`,
  close: 'Close',

  footerDemo: 'A demo shop. The brands are invented, the drawings are ours, and nothing here is for sale.',
  footerPrivacy: 'No account, no tracking, no cookies. What the shop learns about you stays in this browser.',
  footerModels:
    'The model that reads your history learned from public purchase records (CC BY 4.0), from nobody here. Its card names every source.',
  footerKnows: 'See what it knows',
};

export type Strings = typeof en;

export const plural = (count: number, word: string) => (count === 1 ? word : `${word}s`);
