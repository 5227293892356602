/** Words of the product picker. */
export const productPicker = {
  'productPicker.label': 'Portfolio',
  'productPicker.expectedBy': ({ year }: { year: number }) => `Expected by ${year}`,
  'productPicker.spot': 'Delivered within 30 days',
  'productPicker.perTon': ' / t',
  'productPicker.priceLabel': ({ price }: { price: string }) => `${price} per metric ton, fees included`,
  'productPicker.noPrice': 'No price in this currency',
  'productPicker.tonsLeft': ({ tons }: { tons: string }) => `${tons} t left`,
  'productPicker.soldOut': 'Sold out',
  'productPicker.morePathways': ({ count }: { count: number }) => `+${count}`,
  'productPicker.suppliers': ({ count }: { count: number }) => (count === 1 ? '1 supplier' : `${count} suppliers`),
  'productPicker.empty': 'There is no carbon removal on offer right now.',
  'productPicker.failed': 'The portfolios could not be loaded.',
} as const;
