/** First names that people in charge of an action bear most often in France; compound ones are made of them. */
export const firstNames: ReadonlySet<string> = new Set(
  (
    'Adrien Agathe Agnès Ahmed Alain Albert Alexandra Alexandre Alexis Ali Alice Aline Amandine Amélie Amina Anaïs André ' +
    'Andrée Angélique Anissa Anne Annick Annie Anthony Antoine Arnaud Arthur Astrid Audrey Aurélie Aurélien Axel Baptiste ' +
    'Béatrice Benjamin Benoît Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Carole Caroline Catherine Cécile ' +
    'Cédric Céline Chantal Charles Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara ' +
    'Claude Claudine Clémence Clément Coralie Corinne Cyril Damien Daniel Danièle Danielle David Delphine Denis Denise ' +
    'Didier Dominique Dorothée Edith Édith Elisabeth Élisabeth Elise Élise Elodie Élodie Emilie Émilie Emma Emmanuel ' +
    'Emmanuelle Eric Éric Erwan Estelle Etienne Étienne Eva Evelyne Fabien Fabienne Fabrice Farid Fatiha Fatima Fatou ' +
    'Florence Florent Florian Francis Franck François Françoise Frédéric Frédérique Gabriel Gaëlle Geneviève Geoffroy ' +
    'Georges Gérald Gérard Ghislaine Gilbert Gilles Gisèle Grégoire Grégory Guillaume Guy Hélène Henri Hervé Hugo Hugues ' +
    'Inès Irène Isabelle Jacqueline Jacques Jean Jeanne Jeannine Jennifer Jérémy Jérôme Joëlle Joël Johan Jonathan Joseph ' +
    'Josette Josiane Julia Julie Julien Juliette Justine Karim Karine Kévin Khadija Laëtitia Laetitia Latifa Laura Laure ' +
    'Laurence Laurent Léa Leïla Liliane Lionel Lisa Loïc Louis Louise Luc Lucas Lucie Lucien Ludovic Lydie Magali Maëlle ' +
    'Malika Manon Marc Marcel Margaux Marguerite Maria Mariam Marianne Marie Marina Marine Marion Marjorie Martin Martine ' +
    'Mathieu Mathilde Matthieu Maud Maurice Max Maxime Mehdi Mélanie Mélissa Michaël Michel Michèle Michelle Mickaël ' +
    'Mireille Mohamed Monique Morgane Muriel Myriam Nadège Nadia Nadine Naïma Nathalie Nicolas Nicole Noémie Odile Olivier ' +
    'Pascal Pascale Patrice Patricia Patrick Paul Paulette Pauline Perrine Philippe Pierre Rachel Rachid Raphaël Raymond ' +
    'Régine Régis Rémi Rémy Renaud René Renée Richard Robert Robin Roger Roland Romain Rose Sabine Sabrina Salima Samia ' +
    'Samir Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange Solène Sonia Sophie Stéphane ' +
    'Stéphanie Suzanne Sylvain Sylvie Tanguy Théo Thérèse Thibault Thierry Thomas Tiphaine Valentin Valérie Vanessa Véronique ' +
    'Victor Vincent Virginie Viviane Xavier Yann Yannick Yasmina Yohan Youssef Yves Yvette Yvon Zoé'
  ).split(' '),
);
