/** By it the sheet « Récapitulatif » is known again, whatever it is called. */
export const RECAP_SIGNATURE = 'recapitulatif';
