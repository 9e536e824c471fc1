import { words } from './words.ts';

/** First names that people in German news have: common ones, and those that end like nouns for people (Peter, Valentin). */
export const deGivenNames: readonly string[] = words(`
  Achim Adele Adrian Agnes Albert Albrecht Alexander Alexandra Alfons Alfred Ali Alice Alina Alois Amber Amelie
  Andrea Andreas Anette Angela Angelika Anita Anja Anke Anna Anne Anneliese Annemarie Annette Annika Anton Antonia
  Armin Arne Arno Arnold Arthur Asger Astrid August Axel Ayşe Baptist Barbara Bastian Beate Beatrice Ben Benedikt
  Benjamin Bernd Bernhard Berthold Bettina Birgit Birte Björn Bodo Boris Brigitte Bruno Burkhard Carl Carla Carmen
  Carola Caroline Carsten Casper Catherin Cem Charlotte Christa Christel Christer Christian Christiane Christin
  Christina Christine Christof Christoph Christopher Clara Claudia Claus Clemens Clement Clementin Connor Conny
  Constantin Corinna Cornelia Cornelius Dagmar Daniel Daniela David Dennis Detlef Detlev Dieter Dietmar Dietrich
  Dirk Dominik Donat Dora Doris Dorothea Eberhard Eckhard Edgar Edith Egon Eleanor Elena Elfriede Elif Elisabeth
  Elke Ella Elmer Emil Emilia Emma Erhard Eric Erich Erik Erika Erna Ernst Erwin Ester Esther Eva Evelyn Fabian
  Fatma Felix Ferdinand Finn Fletcher Florentin Florian Frank Franz Franziska Frauke Friederike Friedhelm Friedrich
  Fritz Gabi Gabriel Gabriele Georg Gerald Gerd Gerda Gerhard Gerlinde Gero Gertrud Gisela Gregor Greta Gudrun
  Gunnar Gunter Gunther Gustav Götz Günter Günther Hannah Hannelore Hannes Hans Hans-Georg Hans-Joachim Hans-Jürgen
  Hans-Peter Harald Harry Hartmut Hauke Heather Hector Heike Heiko Heiner Heinrich Heinz Hektor Helena Helene Helga
  Hella Helmut Hendrik Henner Henning Henrik Henrike Henry Herbert Hermann Hester Hilde Hildegard Holger Homer Horst
  Hubert Hubertus Hugo Igor Ina Ines Inge Ingeborg Ingo Ingrid Irene Iris Irmgard Isabel Isabella Isidor Ivo Ivor
  Jan Jana Janine Jannik Jasper Javier Jennifer Jens Jesper Jessica Joachim Jochen Johann Johanna Johannes Jonas
  Jonathan Josef Joseph Judith Julia Julian Juliane Julius Jutta Jörg Jürgen Kai Karin Karina Karl Karl-Heinz Karla
  Karsten Kasper Katarina Katerin Katharina Katherin Kathrin Katja Katrin Kerstin Kevin Kilian Kim Klaus
  Klaus-Dieter Konrad Konstantin Kristian Kristin Kristina Kurt Lara Lars Lasse Laura Laurent Lea Lena Lennart Leon
  Leonard Leonie Leopold Linda Lisa Lothar Lotte Louis Louisa Ludwig Luis Luisa Lukas Luther Lutz Lydia Maike Maja
  Malte Manfred Manuel Manuela Marc Marcel Marco Marcus Mareike Margarete Margit Margot Maria Marianne Marie Marina
  Mario Marion Marius Mark Marko Markus Marlene Marta Martha Martin Martina Mathias Mathilde Matthias Max Maximilian
  Mechthild Mehmet Melanie Melchior Michael Michaela Mina Miriam Mirko Mohammed Monika Moritz Mustafa Nadine Nadja
  Natalie Nele Nestor Nicolas Nicole Niels Niklas Nikolaus Nils Nina Nora Norbert Olaf Olga Oliver Olivier Oskar
  Othmar Ottilie Otto Parker Pascal Patricia Patrick Paul Paula Peer Peter Petra Philip Philipp Pia Quentin Rafael
  Rainer Ralf Ralph Raphael Rebecca Regina Reiner Reinhard Reinhold Renat Renate Ricarda Richard Robert Robin Roger
  Roland Rolf Roman Ronald Ronny Rosemarie Rudi Rudolf Rupert Rutger Ruth Rüdiger Sabine Sabrina Salvator Samuel
  Sander Sandra Sara Sarah Sascha Saskia Sebastian Selma Severin Sibylle Siegfried Siegmar Sigmar Sigrid Silke
  Silvia Simon Simone Sofia Sonja Sophia Sophie Spencer Stefan Stefanie Steffen Steffi Stephan Stephanie Susanne
  Sven Svenja Swantje Sylvia Tanja Tatjana Thea Theo Theodor Theresa Thilo Thomas Thorsten Tilman Tim Timo Tina
  Tobias Tom Toni Torben Torsten Tyler Udo Ulf Uli Ulrich Ulrike Ursula Uschi Uta Ute Uwe Valentin Vanessa Vera
  Verena Veronika Victor Viktor Viktoria Vincent Volker Volkmar Walentin Walter Waltraud Werner Wiebke Wilfried
  Wilhelm Willi Willy Wolf Wolfgang Wolfram Xaver Yvonne
`);
