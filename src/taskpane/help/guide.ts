/** The guide, one of the add-in's own files; Office opens it in the browser. */
export const GUIDE = 'assets/help/aide.html';
