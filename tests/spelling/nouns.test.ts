import { agreementSlips, wordsOf } from '../../src/spelling';
import { frenchDictionary } from '../support/french';

const meant = (text: string) => agreementSlips(text, wordsOf(text), frenchDictionary()).map((slip) => slip.meant);

test.each([
  ['Renforcer l’accès aux soins des publics en grande difficulté sociales', 'difficulté sociale'],
  ['Définir un niveau régionale', 'niveau régional'],
  ['Agir grâce à une méthode concerté', 'méthode concertée'],
  ['Voter le plan en assemblée général', 'assemblée générale'],
  ['Le suivi des ménages relève du travail des référents et de la sécurité social', 'sécurité sociale'],
  ['Ouvrir les locaux collectif aux habitants', 'locaux collectifs'],
  ['La commission examine les situations suivante :', 'situations suivantes'],
  ['Réunir les pièces suivant :', 'pièces suivantes'],
  ['Recenser les logements adapté aux familles nombreuses', 'logements adaptés'],
  ['Les ménages reçus sont orientés vers des structures adapté à leur situation', 'structures adaptées'],
  ['Proposer des lieux plus accessible', 'plus accessibles'],
  ['Inscrire les ménages sur les registres consulaire', 'registres consulaires'],
  ['Le dossier comprend une enquête sociale réalisés en mai', 'sociale réalisée'],
  ['Les services communique une réponse écrites', 'réponse écrite'],
  ['Accompagner les personnes isolé', 'personnes isolées'],
  ['Une aide est versée sous certaine conditions', 'certaines conditions'],
  ['Il existe différentes dispositifs', 'différents dispositifs'],
  ['Soumettre certain questions au comité', 'certaines questions'],
  ['Réduire le trêve hivernale', 'la trêve'],
  ['Dans cette cas, le bailleur est saisi', 'ce cas'],
  ['Animer le démarche en lien avec la ville', 'la démarche'],
  ['Fournir un copie du bail', 'une copie'],
  ['Donner une meilleur image du quartier', 'une meilleure'],
  ['Sortir du dispositif grâce à la congé donné', 'au congé'],
  ['Les communes ont signées la charte', 'ont signé'],
  ['Après avoir obtenue un permis, le bailleur commence les travaux', 'avoir obtenu'],
  ['Nombre de ménages relogé au 31 décembre', 'ménages relogés'],
  ['Répondre aux troubles psychiques et aux conduites addictifs', 'conduites addictives'],
  ['L’accès aux soins passe par des relais, grâce à une équipe pluridisciplinaires', 'équipe pluridisciplinaire'],
  ['Choisir une autre moyen de transport', 'un autre'],
  ['La garantie est accordée depuis le mise en place du fonds', 'la mise'],
  ['Vous avez reçues une réponse', 'avez reçu'],
  ['Nous avons rencontrés dix bailleurs', 'avons rencontré'],
])('doubts « %s »', (text, correction) => {
  expect(meant(text)).toContain(correction);
});

test.each([
  // An adjective of a noun further before, of several nouns, or of none.
  'La mise en œuvre du projet prévue en mars, un réseau de partenaires mobilisé, la part des logements attribuée aux ménages',
  'Les villes et la métropole concernées, une équipe et un local adaptés, la ville ou l’association concernées',
  'Les politiques sociale et médicale, des volets social, médical et éducatif, des durées de travail journalière et hebdomadaire',
  'Un plan de prévention départemental, le code des communes révisé, un état des lieux récapitulatif, une emprise au sol supérieure à 20 m²',
  'Les ressources du couple suivantes, les organismes et les personnes suivants, un lieu et une durée déterminés, un nombre de places limité',
  'Les conditions d’accès sont, pour les femmes victimes de violence, simplifiées',
  'Un contrat de six mois renouvelable, une seule fois nommés ils décident, de ce fait limitée, à nouveau exploités, si nécessaire',
  'Commettre le moins d’erreurs possible, 2 minutes maximum, une documentation multicritères, y compris les ménages, passé ce délai',
  'Un covoiturage courte distance, un engagement long terme, une double contrainte, de multiples saisies, une large partie',
  'Le passage d’une semaine à une autre est prévu, d’une structure à une autre pendant l’année, confier à un jeune une mission',
  'Une vision long terme, des travaux en fonction bien sûr de l’offre, le nombre de dossiers fait que le comité se réunit deux fois',
  // A noun that says of which kind another is.
  'Un parcours utilisateur, la page statistiques, la mention étudiant, une mission salariés, l’équipe produits, un service clients, un volet sortie',
  'Les places CHRS, les logements passerelle, les services supports, la prime entrée, la commission impayés',
  // A verb or a participle that goes unchanged.
  'La situation conduit les équipes à agir, l’un des membres présente une demande, le juge fixe le montant, s’il l’estime opportun',
  'Les acteurs intervenant dans le parc, les règles existant en la matière, les questions intéressant la ville',
  // Before the noun.
  'Les différentes sont des exceptions, sous certaines conditions, la première ayant eu lieu, certaines moins favorables, quels qu’ils soient',
  'interpeller le politique, le bouche à oreille, la data, un persona, le ou la sponsor, afin de la placer, en la combinant, elle la finance',
  // « avoir » with what stands before it.
  'les conventions qu’ils ont signées, cette étape nous a amenés à conclure, les aides que vous avez reçues, elle les a logées, l’avoir tolérée',
])('has nothing against « %s »', (text) => {
  expect(meant(text)).toEqual([]);
});

test('says once that a noun lacks its plural, and nothing of the adjective that has it', () => {
  expect(meant('Proposer des logement durables')).toEqual(['des logements']);
});
