import { words } from './words.ts';

/** First names that people in French news have, common ones: they tell where a person's name begins. */
export const frGivenNames: readonly string[] = words(`
  Adèle Adrien Agathe Agnès Alain Albert Alexandra Alexandre Alexis Alice Aline Amandine Amélie Amina Aminata Anaïs André
  Andrée Anne Anne-Laure Anne-Marie Anne-Sophie Annick Annie Anthony Antoine Antonin Ariane Armand Arnaud Arthur Astrid
  Aude Audrey Augustin Aurélie Aurélien Aurore Axel Aymeric Baptiste Barbara Bastien Béatrice Benjamin Benoît Bérénice
  Bernadette Bernard Bertrand Brigitte Bruno Camille Carine Carole Caroline Catherine Cécile Cédric Céline Chantal Charles
  Charlotte Chloé Christelle Christian Christiane Christine Christophe Claire Clara Claude Claudine Clémence Clément
  Colette Corentin Corinne Cyril Damien Daniel Danièle Danielle David Delphine Denis Denise Didier Dominique Édith Édouard
  Éléonore Éliane Élisa Élisabeth Élise Élodie Éloïse Elsa Émile Émilie Emma Emmanuel Emmanuelle Éric Estelle Étienne
  Eugène Eva Évelyne Fabien Fabienne Fabrice Fanny Fatima Fatou Félix Fernand Flavien Florence Florent Florian Franck
  François Françoise Frédéric Frédérique Gabriel Gabrielle Gaël Gaëlle Gaston Gauthier Geneviève Geoffroy Georges Gérald
  Géraldine Gérard Germain Ghislaine Gilbert Gilles Ginette Grégoire Grégory Guillaume Gustave Guy Gwenaëlle Hélène Henri
  Hervé Honoré Hubert Hugo Hugues Ibrahim Ingrid Inès Irène Isabelle Ivan Jacqueline Jacques Jean Jean-Baptiste
  Jean-Christophe Jean-Claude Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel Jean-Noël
  Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanne Jérémy Jérôme Joëlle Joël Johanna Jonathan Jordan Joseph Josiane
  Judith Jules Julia Julie Julien Juliette Justin Justine Karim Karine Kévin Khadija Laetitia Laure Laurence Laurent Léa
  Léon Léonie Lise Loïc Lionel Louis Louise Luc Lucas Lucie Lucien Lucile Lydia Lydie Maëlle Manon Manuel Marc Marcel
  Margaux Margot Marguerite Marianne Marie Marie-Claude Marie-Christine Marie-Pierre Marielle Marina Marine Marion
  Marlène Martin Martine Marthe Mathieu Mathilde Matthieu Maud Maurice Maxime Mehdi Mélanie Michaël Michel Michèle
  Michelle Mireille Mohamed Mohammed Monique Morgane Moussa Muriel Mylène Myriam Nabil Nadège Nadia Nadine Natacha
  Nathalie Nathan Nicolas Nicole Noé Noël Noémie Odile Olivia Olivier Ousmane Pascal Pascale Patrice Patricia Patrick
  Paul Paule Pauline Perrine Philippe Pierre Pierre-Yves Quentin Rachel Rachid Raphaël Raymond Raymonde Régine Régis
  Rémi Rémy Renaud René Renée Richard Robert Rodolphe Roger Roland Romain Rose Roxane Sabine Sabrina Salomé Samia Samir
  Samuel Sandra Sandrine Sarah Sébastien Serge Séverine Simon Simone Solange Solène Sonia Sophie Stanislas Stéphane
  Stéphanie Suzanne Sylvain Sylvaine Sylvie Tanguy Théo Théodore Thérèse Thibault Thibaut Thierry Thomas Timothée
  Tristan Valentin Valentine Valérie Vanessa Véronique Victoire Vincent Virginie Viviane Vivien Xavier Yann Yannick
  Yasmine Yohann Youssef Yves Yvette Yvon Yvonne Zoé
`);
