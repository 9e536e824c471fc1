import { words } from './words.ts';

/** First names that people in English news have, common ones that are no words, towns or brands: they tell where a name begins. */
export const enGivenNames: readonly string[] = words(`
  Aaron Abdul Abigail Abraham Adam Adrian Agnes Ahmed Aidan Aisha Alan Albert Alejandro Alex Alexander Alexandra
  Alexandria Alexis Alfred Ali Alice Alicia Alison Allan Allen Allison Alyssa Amanda Amber Amelia Amir Amit Amy Ana
  Anand Andre Andrea Andrew Andy Angela Anil Anita Ann Anna Anne Annie Anthony Antonio Anwar Arjun Arnold Arthur
  Arun Ashley Ashok Audrey Barack Barbara Barry Beatrice Becky Ben Benedict Benjamin Bernard Bernie Beth Bethany
  Betty Beverly Bill Billy Bob Bobby Boris Brad Bradley Brandon Brenda Brendan Brett Brian Bridget Britney Brittany
  Bruce Bryan Caitlin Caleb Calvin Cameron Camilla Carl Carla Carlos Carmen Carol Caroline Carolyn Catherine Cathy
  Cecilia Cesar Charles Charlie Cheryl Chloe Chris Christian Christina Christine Christopher Chuck Cindy Claire
  Clara Clarence Claudia Colin Connie Connor Corey Cory Craig Crystal Curtis Cynthia Daisy Dan Dana Daniel Daniela
  Danielle Danny Darren Dave David Dawn Dean Debbie Deborah Debra Deepak Denis Dennis Derek Diana Diane Diego Dmitry
  Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dylan Ed Eddie Edith Edward Edwin Eileen Elaine Eleanor
  Elena Eli Elijah Elisabeth Elizabeth Ella Ellen Ellie Elliott Emily Emma Emmanuel Eric Erica Erik Erin Ernest
  Ethan Eugene Eva Evan Evelyn Fatima Felix Fernando Fiona Frances Francis Francisco Fred Freddie Frederick Gabriel
  Gabriela Gareth Gary Gavin Gemma Gene Geoff Geoffrey George Gerald Gerard Gillian Gina Glen Glenn Gloria Gordon
  Graham Greg Gregory Gwen Hannah Harold Harriet Harry Harvey Hassan Heather Hector Heidi Helen Henry Herbert Herman
  Hillary Holly Howard Hugh Hugo Ian Ibrahim Imran Ines Irene Isaac Isabel Isabella Ivan Jack Jackie Jacob
  Jacqueline Jaime Jake James Jamie Jan Jane Janet Janice Jared Jasmine Jason Javier Jay Jean Jeff Jeffrey Jenna
  Jennifer Jenny Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joanne Joe Joel John Johnny Jon
  Jonathan Jorge Jose Joseph Josh Joshua Joyce Juan Juanita Judith Judy Julia Julian Julie Justin Kamala Karen Karl
  Kate Katherine Kathleen Kathryn Kathy Katie Kayla Keir Keith Kelly Ken Kenneth Kerry Kevin Kim Kimberly Kirsten
  Kristen Kristina Kumar Kurt Kyle Lakshmi Larry Laura Lauren Laurie Lawrence Leah Lee Leo Leon Leonard Leslie Lewis
  Liam Liz Lloyd Lorraine Louis Louise Lucas Lucy Luis Luke Lydia Lynn Mahmoud Malcolm Manuel Marc Marcus Margaret
  Maria Marie Marilyn Mario Marjorie Mark Marsha Martha Martin Marvin Mary Matt Matthew Maureen Maurice Max Megan
  Meghan Melanie Melinda Melissa Mia Michael Michelle Miguel Mike Mitch Mohamed Mohammad Mohammed Molly Monica
  Mustafa Nadia Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nigel
  Nina Noah Nora Norman Olga Oliver Olivia Omar Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Pedro Peggy
  Pete Peter Phil Philip Philippa Phillip Phoebe Phyllis Pierre Piers Priya Rachel Rahul Rajesh Ralph Ramesh Randy
  Raymond Rebecca Reginald Renee Ricardo Richard Rick Ricky Rishi Rita Robert Roberto Robin Rodney Roger Roland Ron
  Ronald Ronnie Rosemary Ross Roy Russell Ruth Ryan Sadiq Sally Sam Samantha Samuel Sandra Sanjay Sara Sarah Saul
  Scott Sean Sebastian Sergei Sergey Shane Shannon Sharon Shaun Shawn Sheila Shelley Shirley Simon Sofia Sonia
  Sophia Sophie Stacey Stanley Stella Stephanie Stephen Steve Steven Stuart Sunil Suresh Susan Susie Suzanne Sylvia
  Tamara Tara Ted Terence Teresa Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom Tommy Toni
  Tony Tracey Tracy Travis Trevor Tyler Ursula Valerie Vanessa Vera Veronica Vicki Vicky Victor Vijay Vincent Vivek
  Vivian Vladimir Walter Wanda Wayne Wendy Wesley Wilfred William Yasmin Yusuf Yvonne Zachary Zoe
`);
