import { screen, within } from '@testing-library/react';
import { ExcelTrouble } from '../../src/excel';
import { standing } from '../../src/workbook';
import { finding, outcome } from './support/outcomes';
import type { OpenPane } from './support/pane';
import { announced, button, byName, listedMessages, validated } from './support/pane';

const unknown = finding({ message: 'Le sigle PPTA n’est pas connu.', severity: 'information', terms: ['PPTA'] });
const other = finding({ message: 'Le coût n’est pas couvert.' });

const terms = ({ excel }: OpenPane) => standing(excel.state.terms).map(({ term }) => term);

/** The pane over a checker that knows the words of the workbook's glossary. */
async function opened(): Promise<OpenPane> {
  const pane = await validated(outcome([unknown, other]));
  pane.checker.check = () => Promise.resolve(outcome(terms(pane).includes('PPTA') ? [other] : [unknown, other]));
  return pane;
}

const add = (item: HTMLElement) => within(item).queryByRole('button', { name: byName(/^Ajouter au glossaire/) });
const itemOf = (message: string) => screen.getByText(message).closest('li') as HTMLElement;

describe('« Ajouter au glossaire »', () => {
  it('is offered on findings about words that may be added, and on no other', async () => {
    await opened();
    expect(add(itemOf(unknown.message))).toHaveAccessibleName('Ajouter au glossaire\u00a0: «\u00a0PPTA\u00a0»');
    expect(add(itemOf(other.message))).not.toBeInTheDocument();
  });

  it('adds the word for all who open the workbook, checks anew, and is taken back', async () => {
    const pane = await opened();
    await pane.user.click(button('Ajouter au glossaire : « PPTA »'));
    expect(terms(pane)).toEqual(['PPTA']);
    expect(listedMessages()).toEqual([other.message]);
    expect(announced()).toBe('« PPTA » est ajouté au glossaire du classeur. 1 anomalie : 1 bloquante.');
    await pane.user.click(button('Annuler l’ajout de « PPTA » au glossaire'));
    expect(terms(pane)).toEqual([]);
    expect(listedMessages()).toHaveLength(2);
  });

  it('keeps the keyboard’s place', async () => {
    const pane = await opened();
    add(itemOf(unknown.message))?.focus();
    await pane.user.keyboard('{Enter}');
    expect(document.activeElement?.closest('[data-finding]')).toHaveTextContent(other.message);
  });

  it('says why the workbook cannot keep it', async () => {
    const pane = await opened();
    pane.excel.failures.set('changeState', new ExcelTrouble('not-kept'));
    await pane.user.click(button('Ajouter au glossaire : « PPTA »'));
    expect(announced()).toMatch(/^Excel n’a pas gardé/);
    expect(listedMessages()).toHaveLength(2);
  });
});
