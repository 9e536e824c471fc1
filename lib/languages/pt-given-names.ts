import { words } from './words.ts';

/** First names that people in Portuguese news have, common ones: they tell where a person's name begins. */
export const ptGivenNames: readonly string[] = words(`
  Abel Adalberto Adão Ademir Adriana Adriano Afonso Agnaldo Aguinaldo Alan Alberto Alcides Aldo Alessandra Alessandro
  Alexandra Alexandre Alfredo Alice Aline Aloísio Álvaro Amanda Amélia Ana Anderson André Andréa Andreia Ângela Antônia
  António Antônio Aparecida Ariane Arlindo Armando Arthur Artur Augusto Aurélio Bárbara Beatriz Benedito Benjamim Bernardo
  Bianca Brenda Breno Bruna Bruno Caio Camila Carina Carla Carlos Carmem Carolina Caroline Cássia Cássio Catarina Cecília
  Celso César Cíntia Cláudia Cláudio Clarice Clarissa Cleber Cleide Clóvis Conceição Cristiana Cristiane Cristiano Cristina
  Daiane Damião Daniel Daniela Daniele Danilo Dario Débora Denise Diana Diego Diogo Dirceu Domingos Douglas Duarte Edgar
  Edilson Edmilson Edna Edson Eduarda Eduardo Elaine Elcio Eliana Eliane Elias Elisa Elisabete Elizabeth Eloá Elza Emerson
  Emília Érica Erika Ernesto Estela Estevão Eugênio Eunice Eva Evandro Everton Fabiana Fabiano Fábio Fabrício Fátima
  Felipe Fernanda Fernando Filipa Filipe Flávia Flávio Francisca Francisco Frederico Gabriel Gabriela Gabrielle Geraldo
  Gerson Gilberto Gilmar Gilson Giovana Giovanna Gisele Giselle Glória Gonçalo Guilherme Gustavo Hamilton Helder Helena
  Hélio Heloísa Henrique Hugo Humberto Iara Igor Inês Ingrid Irene Isabel Isabela Isabella Isadora Ivan Ivete Ivo Ivone
  Jacinto Jaime Jair Jairo Janaína Jaqueline Jéferson Jefferson Jéssica Joana Joanna João Joaquim Joel Jonas Jorge José
  Josefa Joyce Juliana Juliano Júlia Júlio Juraci Karen Karina Kátia Kelly Laís Lara Larissa Laura Lauro Leandro Leila
  Leonardo Leonor Letícia Lídia Lígia Lilian Liliana Lívia Lorena Lourdes Lourenço Luan Luana Lucas Lúcia Luciana Luciano
  Lúcio Luís Luísa Luiz Luiza Madalena Mafalda Maicon Manoel Manuel Manuela Marcela Marcelo Márcia Márcio Marco Marcos
  Margarida Maria Mariana Mariano Marília Marina Mário Marisa Marlene Marli Marta Martim Mateus Matheus Matilde Maurício
  Mauro Maximiliano Mayara Michele Miguel Milena Milton Míriam Moacir Mônica Murilo Nádia Nara Natália Nathália Nelson Neuza
  Nilton Noémia Nuno Octávio Odair Olga Olívia Orlando Osmar Osvaldo Otávio Pablo Paloma Patrícia Paula Paulo Pedro Pietra
  Priscila Rafael Rafaela Raimundo Raquel Raul Rebeca Regiane Regina Reinaldo Renan Renata Renato Ricardo Rita Roberta
  Roberto Robson Rodrigo Rogério Romário Romeu Ronaldo Roque Rosa Rosana Rosângela Rosely Rubens Rui Sabrina Salvador
  Samanta Samuel Sandra Sandro Sara Sebastião Sérgio Sidnei Sílvia Sílvio Simone Sofia Solange Sônia Sueli Susana Suzana
  Tainá Talita Tânia Tarcísio Tatiana Telma Teresa Thaís Thiago Tiago Tomás Ulisses Valdecir Valdemar Valdir Valentina
  Valéria Valmir Vanda Vanderlei Vanessa Vânia Vasco Vera Verônica Vicente Victor Vinícius Vitor Vitória Viviane Vladimir
  Wagner Waldir Wallace Walter Washington Wellington Wesley William Wilson Yasmin Zélia Zuleica
`);
