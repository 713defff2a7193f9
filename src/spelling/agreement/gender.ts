/** Nouns of which the gender is beyond doubt. */
import type { Readings } from '../readings';
import { FORMS, formsAs } from '../readings';
import { set } from './place';

export type Gender = 'masculine' | 'feminine';

const masculine = set(
  'accueil acteur agent don appel atelier avenant bail bailleur besoin bilan budget bureau cadre calendrier canton centre chantier cofinancement comité compte ' +
    'conseil contingent contrat coordinateur coût critère dépôt diagnostic dispositif domicile dossier droit délai département entretien ' +
    'financement foncier fonds foyer frein guichet habitat habitant hébergement hôtel immeuble indicateur jour juin laboratoire lieu lien local logement logiciel loyer ' +
    'ménage mois montant moyen niveau nombre numéro objectif observatoire opérateur outil parc parcours partenariat patrimoine plan printemps prix ' +
    'programme projet protocole public quartier questionnaire quota rapport recrutement registre repérage répertoire recours ' +
    'relogement repas réseau résident résultat schéma secteur séminaire service seuil siège site sol soutien squat suivi support tableau taux terrain territoire titre ' +
    'café camion chiffre emploi groupe hôpital jardin journal kit lot mail métier permis problème revenu sommeil système train tribunal ' +
    'toit travail trimestre usager véhicule versement village volet voisin week-end ' +
    'produit ministère manque formulaire espace domaine contrôle risque prototype code impact périmètre moment transport monde mode modèle rôle levier ' +
    'module gain panel stade regard catalogue statut respect test contact conseiller écosystème retour transfert dialogue type défi référentiel profil ' +
    'principe cœur bénéfice sport terme socle matériel stock calcul appui portefeuille guide début intérêt handicap score vivier pôle champ cycle ' +
    'contenu scénario circuit accord effort apport rapport abri échange étage gardien bassin fonctionnement tutorat bénévolat mandataire syndic courrier courriel',
);
const feminine = set(
  'action adresse agence agglomération aide alerte allocation analyse annexe antenne arrivée assistance assise association attente avance base branche cabane campagne capacité caravane carte cause cellule ' +
    'chambre charte clé colocation commande commune compétence conduite convention crise culture date demande démarche dépense dette direction domiciliation donnée durée dynamique échelle échéance école économie énergie enquête entrée ' +
    'entreprise équipe errance étape étude expérience expertise évaluation famille femme année période feuille fiche file filière formation formule gamme garantie gestion gouvernance grille habitante ' +
    'instance journée ligne liste loi mairie maîtrise maison maraude marge matinée médiation mère mesure métropole méthode mission mobilité modalité note nuit nuitée occasion offre opération part ' +
    'parole pension permanence personne phase pièce place plaquette plateforme plate-forme population porte préfecture précarité présence presse prestation prévention prime priorité prise procédure ' +
    'production qualité question réalité rechute recherche redevance règle rencontre rénovation réponse ressource restitution réunion rue salle santé séance semaine série situation solution sortie source sous-location structure subvention ' +
    'suite réussite limite fuite poursuite caisse mutuelle tutelle veille assemblée bibliothèque chaîne classe crèche façon gare halte idée image maladie page partie police force raison rentrée soirée table université ' +
    'politique approche initiative région charge forme justice perspective moitié réforme taxe cible refonte collecte thématique pratique directive ' +
    'problématique volonté reprise réflexion cohorte trame clause catégorie hausse baisse alternative piste enveloppe écoute rubrique logique contrainte ' +
    'surcharge saisie lutte route remise clinique logistique connexion friche réserve aire annonce astreinte machine médecine discipline origine routine ' +
    'consigne colonne douche marche lettre fenêtre fondation laverie épicerie ' +
    'stratégie synthèse tâche tension tournée trajectoire tranche unité veille vie ville violence visite voie voiture zone difficulté pauvreté',
);

/** Endings of nouns of one gender, but for those of the other. */
const MASCULINE_ENDING =
  /.{3,}(?:[^m]ment|isme|age|eau|eur|[tr]ier|[bcdfgjhklnprtv]et|[^v]oir|ège|ail|at|oin|ien|eil|euil|[^mf]ain)$/u;
const FEMININE_ENDING =
  /.{2,}(?:[st]ion|ité|[rn]eté|auté|ance|ence|logie|graphie|ure|ette|esse|ière|[glh]ère|trice|[^sm]erie|ude|ade|ée|aine|aison)$/u;
const NOT_MASCULINE = set(
  'jument image nage rage plage page cage même sauvage volage hauteur lenteur pesanteur senteur moiteur puanteur valeur couleur douleur chaleur ' +
    'peur fleur faveur rigueur longueur largeur profondeur erreur terreur horreur humeur rumeur tumeur vapeur saveur ampleur odeur splendeur vigueur ' +
    'lourdeur grosseur épaisseur fureur pudeur stupeur ardeur ferveur sœur fraîcheur soir ' +
    'meilleur intérieur supérieur inférieur antérieur postérieur ultérieur extérieur majeur mineur',
);
const NOT_FEMININE = set(
  'bastion comité coude gité habité invité limité traité visité édité mérité profité silence cimetière derrière arrière squelette interlude prélude ' +
    'arrêté été côté comté grade stade nomade malade musée lycée trophée murmure mercure domaine humaine certaine prochaine urbaine saine lointaine ' +
    'contemporaine soudaine vaine pure sure sûre mûre dure future obscure mature immature',
);

/** « domaine » of « sous-domaine »: of other compounds the last word does not tell the gender, « rez-de-chaussée ». */
const ownWord = (noun: string) => noun.replace(/^(?:sous|co|inter|demi|mini|micro|pré|post)-/u, '');

/** Whether a noun, in small letters and singular, is masculine beyond doubt. */
export function isMasculine(noun: string): boolean {
  const own = ownWord(noun);
  if (masculine.has(noun) || masculine.has(own)) return true;
  return !own.includes('-') && MASCULINE_ENDING.test(own) && !NOT_MASCULINE.has(own);
}

/** Whether a noun, in small letters and singular, is feminine beyond doubt. */
export function isFeminine(noun: string): boolean {
  const own = ownWord(noun);
  if (feminine.has(noun) || feminine.has(own)) return true;
  return !own.includes('-') && FEMININE_ENDING.test(own) && !NOT_FEMININE.has(own);
}

/** The gender of a noun, in small letters and singular; null where it is not for sure. */
export function genderOf(noun: string): Gender | null {
  if (isFeminine(noun)) return 'feminine';
  return isMasculine(noun) ? 'masculine' : null;
}

/** Of either gender, whatever the dictionary has: people, and words from English. */
const UNSURE = set(
  'chef médecin témoin agent auteur professeur ingénieur écrivain conseil parent mannequin maître data persona pull mailing sponsor popup bêta pole politique bouche',
);

/**
 * The gender of a noun, in small letters, as the lists or else the dictionary have it; null where both are possible, or it is no noun.
 */
export function nounGender(noun: string, readings: (form: string) => Readings): Gender | null {
  const one = /[sx]$/u.test(noun) ? noun.slice(0, -1) : noun;
  const listed = genderOf(noun) ?? (isListed(one) ? genderOf(one) : null);
  if (listed !== null || UNSURE.has(one)) return listed;
  const forms = formsAs('noun', readings(noun));
  if (forms === 0) return null;
  return (forms & FORMS.masculine) === 0 ? 'feminine' : (forms & FORMS.feminine) === 0 ? 'masculine' : null;
}

/** Whether a noun is one of those listed here rather than recognised by its ending: a name may end like anything. */
export function isListed(noun: string): boolean {
  return masculine.has(noun) || feminine.has(noun);
}
