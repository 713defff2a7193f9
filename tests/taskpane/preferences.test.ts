import { storedPreferences } from '../../src/taskpane/preferences';

describe('what is remembered', () => {
  afterEach(() => {
    localStorage.clear();
  });

  it('is the grouping, from one opening of the pane to the next', () => {
    storedPreferences(() => localStorage, 'office/').keepGrouping('regle');
    expect(storedPreferences(() => localStorage, 'office/').grouping()).toBe('regle');
    expect(storedPreferences(() => localStorage, 'other/').grouping()).toBe('action');
  });

  it('is by action at first, and where what is stored means nothing', () => {
    expect(storedPreferences(() => localStorage, '').grouping()).toBe('action');
    localStorage.setItem('annexes-lda.grouping', 'couleur');
    expect(storedPreferences(() => localStorage, '').grouping()).toBe('action');
  });

  it('is the view that was looked at last, the first one where it no longer exists', () => {
    expect(storedPreferences(() => localStorage, '').view()).toBe('check');
    storedPreferences(() => localStorage, '').keepView('settings');
    expect(storedPreferences(() => localStorage, '').view()).toBe('settings');
    localStorage.setItem('annexes-lda.view', 'accueil');
    expect(storedPreferences(() => localStorage, '').view()).toBe('check');
  });

  it('is whether the introduction was seen', () => {
    expect(storedPreferences(() => localStorage, '').isIntroduced()).toBe(false);
    storedPreferences(() => localStorage, '').keepIntroduced();
    expect(storedPreferences(() => localStorage, '').isIntroduced()).toBe(true);
  });

  it('is the name under which the user decides', () => {
    expect(storedPreferences(() => localStorage, '').author()).toBe('');
    storedPreferences(() => localStorage, '').keepAuthor('Claire Martin');
    expect(storedPreferences(() => localStorage, '').author()).toBe('Claire Martin');
  });

  it('lasts as long as the pane, without harm, where Office forbids the storage', () => {
    const forbidden = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const preferences = storedPreferences(forbidden, '');
    preferences.keepGrouping('feuille');
    expect(preferences.grouping()).toBe('feuille');
    expect(storedPreferences(forbidden, '').grouping()).toBe('action');
  });
});
