import { words } from './words.ts';

/** First names that people in Spanish news have, common ones: they tell where a person's name begins. */
export const esGivenNames: readonly string[] = words(`
  Aarón Abel Adela Adolfo Adrián Adriana Agustín Aída Aitor Alba Alberto Alejandra Alejandro Alejo Alfonso Alfredo Alicia
  Almudena Álvaro Amalia Amanda Amaya Amparo Ana Anabel Andrea Andrés Ángel Ángela Ángeles Ángelica Anselmo Antonia Antonio
  Araceli Ariel Armando Arturo Asier Augusto Aurelio Aurora Azucena Bárbara Beatriz Begoña Belén Benito Benjamín Bernardo
  Berta Blanca Borja Brenda Bruno Camila Camilo Candela Carla Carles Carlos Carlota Carme Carmelo Carmen Carolina Catalina
  Cecilia Celia César Clara Claudia Claudio Concepción Consuelo Cristian Cristina Cristóbal Damián Daniel Daniela Dario
  Darío David Débora Diana Diego Dolores Domingo Edgar Edmundo Eduardo Elena Elías Elisa Elsa Elvira Emilia Emiliano Emilio
  Encarnación Enric Enrique Ernesto Esperanza Esteban Estefanía Ester Esther Eugenia Eugenio Eulalia Eva Evaristo Fabián
  Fabiola Facundo Federico Felipe Félix Fermín Fernanda Fernando Fidel Florencia Francesc Francisca Francisco Franco
  Gabriel Gabriela Gael Gerardo Germán Gerónimo Gilberto Gina Gisela Gloria Gonzalo Gregorio Guadalupe Guillermo Gustavo
  Héctor Helena Hernán Hilda Horacio Hugo Humberto Ignacio Imanol Inés Inmaculada Íñigo Irene Iria Iris Irma Isabel Isaac
  Ismael Iván Ivonne Iker Jacinto Jacobo Jaime Javier Jesús Jimena Joan Joaquín Jordi Jorge José Josefa Josefina Josep
  Josué Juan Juana Julia Julián Julieta Julio Karen Karina Kevin Laia Lara Laura Lautaro Leandro Leire Leonardo Leonor
  Leopoldo Leticia Lidia Liliana Lorena Lorenzo Lourdes Lucas Lucía Luciano Lucrecia Luis Luisa Luz Macarena Magdalena
  Maite Manuel Manuela Marc Marcela Marcelo Marcial Marco Marcos Margarita María Mariana Mariano Maribel Maricarmen
  Mariela Marina Mario Marisa Marisol Marta Martha Martín Mateo Matías Mauricio Mauro Máximo Maximiliano Mercedes Micaela
  Miguel Milagros Minerva Miranda Miren Miriam Moisés Mónica Montserrat Nadia Natalia Néstor Nicolás Nicolasa Nieves Noelia
  Norberto Norma Nuria Octavio Olga Omar Oriol Óscar Osvaldo Pablo Paloma Paola Patricia Patricio Paula Paulina Pedro Pere
  Pilar Ramiro Ramón Raquel Raúl Rebeca Regina Renata Ricardo Roberto Rocío Rodolfo Rodrigo Rogelio Román Rosa Rosalía
  Rosario Rubén Ruth Salvador Samuel Sandra Santiago Sara Saúl Sebastián Sergi Sergio Silvia Simón Sofía Soledad Sonia
  Susana Tamara Tania Tatiana Teodoro Teresa Tomás Trinidad Ulises Valentín Valentina Valeria Vanesa Vanessa Verónica
  Vicenç Vicent Vicente Víctor Victoria Virginia Walter Wilfredo Xavi Xavier Xiomara Yago Yolanda Zulema
`);
