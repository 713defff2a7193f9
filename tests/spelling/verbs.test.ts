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
])('doubts « %s »', (text, right) => {
  expect(meant(text)).toContain(right);
});

test.each([
  'La décision est prise par le préfet, la carte vous est remise par la mairie, l’attestation est remplie par le bailleur',
  'La bourse d’été comporte huit échelons, une formation de la Région Grand Est existe',
  'Le poste est libre, la DDETS est pilote du plan, la mairie est membre du comité, tu proposes une visite',
  'laisser les ménages choisir, les ménages peuvent à tout moment demander une aide, voir son loyer augmenter',
  'ne pas d’abord chercher à construire, les artistes désirant accéder à un logement, ou au contraire évaluer les risques',
  'par exemple demander une visite, quels outils mobiliser, pour chaque ménage proposer une réponse',
])('has nothing against « %s »', (text) => {
  expect(meant(text)).toEqual([]);
});
