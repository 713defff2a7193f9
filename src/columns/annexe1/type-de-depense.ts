import type { Column1 } from '../column';
import { actionCategories, expenditureTypes } from '../../convention';
import { quoted } from '../cells';

export const column: Column1 = {
  id: 'type-de-depense',
  order: 310,
  group: 'Classement',
  heading: 'Type de dépense éligible',
  meaning: 'La typologie de dépense (dernières pages de l’Annexe 2) à laquelle la catégorie de l’action correspond.',
  format: 'text',
  width: 26,
  cell({ category, action, description }, { at }) {
    if (category.isMissing) return null;
    const digit = `MID(TRIM(${at(category)}),1,1)`;
    const texts = [action, description].filter(({ isMissing }) => !isMissing).map(at);
    const isPlatform = `ISNUMBER(SEARCH("plateforme",${texts.join('&') || '""'}))`;
    const types = actionCategories.map(({ number }) => {
      const [first, second] = expenditureTypes.filter((type) => type.category === number);
      const name = quoted(first?.name ?? '');
      return second ? `IF(${isPlatform},${quoted(second.name)},${name})` : name;
    });
    return { formula: `=IFERROR(CHOOSE(VALUE(${digit}),${types.join(',')}),"")` };
  },
};
