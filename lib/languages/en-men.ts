import { words } from './words.ts';

/** Given names of men that end like a woman's, as English news writes them. */
export const enMen: readonly string[] = words(`
  aditya akira ananda arya attila barnaba bhima bima bola chandra chukwuma danila dauda devendra dharmendra elia elija
  elisha emeka ezra foma garba hamza hideya hiroya humza idrissa ilia illya ilya indra isa issa ivica jakaya jitendra
  joshua junya kazuya keita kenta kota krishna kuzma luca luka mahendra masaya mirza misha moussa mousa moustafa
  moustapha mujtaba murtaza musa mustafa mustapha naoya narendra nikita nikola osama oussama pasha putra raila raja
  rajendra ravindra raza reza ryota ryuta sacha sasha sava savva shinya shiva shota siddhartha sota surendra surya taha
  takuya tatsuya tetsuya tomoya upendra usama virendra yahia yahya yakuba yehuda yuta yuya zakaria zia
`);
