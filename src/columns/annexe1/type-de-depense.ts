import type { Column1 } from '../column';
import { fold } from '../../annexes';
import { actionCategories, expenditureTypes } from '../../convention';
import { quoted } from '../cells';

export const column: Column1 = {
  id: 'type-de-depense',
  order: 310,
  group: 'Classement',
  heading: 'Type de dépense éligible',
  meaning: 'La typologie de dépense (dernières pages de l’Annexe 2) à laquelle la catégorie de l’action correspond.',
  format: 'text',
  width: 31,
  cell({ category, action, description }, { at }) {
    if (category.isMissing) return null;
    const cell = at(category);
    const texts = [action, description].filter(({ isMissing }) => !isMissing).map(at);
    const isPlatform = `ISNUMBER(SEARCH("plateforme",${texts.join('&') || '""'}))`;
    const typeOf = (number: number) => {
      const [first, second] = expenditureTypes.filter((type) => type.category === number);
      const name = quoted(first?.name ?? '');
      return second ? `IF(${isPlatform},${quoted(second.name)},${name})` : name;
    };
    const named = categoryNamed(category.text);
    if (named !== null) return { formula: `=IF(${cell}=${quoted(String(category.raw))},${typeOf(named)},"")` };
    const types = actionCategories.map(({ number }) => typeOf(number));
    return { formula: `=IFERROR(CHOOSE(VALUE(MID(TRIM(${cell}),1,1)),${types.join(',')}),"")` };
  },
};

/** The category of a text that says it without its number, « Ingénierie »; null for any other, which a formula reads. */
function categoryNamed(text: string): number | null {
  const words = fold(text);
  const named = actionCategories.find(({ name, aliases }) => fold(name) === words || aliases.includes(words));
  return named?.number ?? null;
}
