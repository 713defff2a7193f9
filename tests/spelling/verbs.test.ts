import { agreementSlips, wordsOf } from '../../src/spelling';
import { frenchDictionary } from '../support/french';

const meant = (text: string) => agreementSlips(text, wordsOf(text), frenchDictionary()).map((slip) => slip.meant);

test.each([
  ['Le diagnostic est recommande avant toute visite', 'est recommandé'],
  ['Les ménages ont été orientes vers le SIAO', 'été orientés'],
  ['Le comité a valide le plan et accompagne les équipes, qui sont mobilises', 'sont mobilisés'],
  ['Nombre de logements captes par an', 'logements captés'],
  ['Le bail est charge par la mairie', 'est chargé'],
  ['Rapport de la commission de reforme', 'de réforme'],
  ['Le logement est ensuite attribuer par le bailleur', 'ensuite attribué'],
  ['Si vous êtes intéresser par la démarche', 'êtes intéressé'],
  ['après avoir créer un compte', 'avoir créé'],
  ['Envoyer le dossier par lettre recommander', 'lettre recommandée'],
  ['Proposer un outil numérique développer avec les bailleurs', 'numérique développé'],
  ['Nombre de logements capter et expériences de mutualisation', 'logements captés'],
  ['Premiers dossiers déposer en mai', 'dossiers déposés'],
  ['améliorer la connaissance des publics demandeurs orienter', 'demandeurs orientés'],
  ['Les 2 parents doit faire la démarche', 'parents doivent'],
  ['Vos voisins peut demander une aide', 'voisins peuvent'],
  ['Ces loyers de référence dépend de la ville', 'référence dépendent'],
  ['Tous les bailleurs réunit leurs équipes', 'bailleurs réunissent'],
  ['Le SIAO orientent les ménages', 'SIAO oriente'],
  ['Il reçoivent une aide chaque mois', 'Il reçoit'],
  ['si elle remplissent les conditions', 'elle remplit'],
  ['Elle peuvent se faire en groupe', 'Elle peut'],
  ['Les modalités sont suspectés', 'sont suspectées'],
  ['Il est associée à la démarche', 'est associé'],
  ['Elle doit également être réalisé par le bailleur', 'être réalisée'],
  ['La fin du contrat ne peut pas être prévu', 'être prévue'],
  ['Tous les étudiants sont affiliées au régime', 'sont affiliés'],
  ['Si l’arrêt de l’activité est liée au décès', 'est lié'],
  ['La production de logements est historiquement mandaté', 'historiquement mandatée'],
])('doubts « %s »', (text, right) => {
  expect(meant(text)).toContain(right);
});

test.each([
  'La décision est prise par le préfet, la carte vous est remise par la mairie, l’attestation est remplie par le bailleur',
  'La bourse d’été comporte huit échelons, une formation de la Région Grand Est existe',
  'Le poste est libre, la DDETS est pilote du plan, la mairie est membre du comité, tu proposes une visite',
  'laisser les ménages choisir, les ménages peuvent à tout moment demander une aide, voir son loyer augmenter',
  'ne pas d’abord chercher à construire, les artistes désirant accéder à un logement, ou au contraire évaluer les risques',
  'L’ARE est calculée chaque mois, Les équipes se sont rapidement approprié la démarche, le bailleur contre lequel est présentée une demande',
  'des personnes autres que le locataire sont concernées, l’agent qui, en 2021, travaille dans la zone a droit à un congé',
  'l’aide pour elles est acquise, lui et elle sont reçus, vous devez dans un premier temps déclarer le vol, pourquoi il y a dix ans',
  'Toutes activités confondues est une mention, La plupart des ménages sont relogés, Il est possible que la mairie soit saisie',
  'par exemple demander une visite, quels outils mobiliser, pour chaque ménage proposer une réponse',
])('has nothing against « %s »', (text) => {
  expect(meant(text)).toEqual([]);
});
