/** Words of the dialog around the order form. */
export const orderDialog = {
  'orderDialog.trigger': 'Order carbon removal',
  'orderDialog.discardTitle': 'Discard this order?',
  'orderDialog.discardDescription': 'Nothing is ordered yet, and what you have entered is thrown away.',
  'orderDialog.keep': 'Keep editing',
  'orderDialog.discard': 'Discard',
} as const;
