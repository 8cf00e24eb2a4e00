// SPDX-License-Identifier: EUPL-1.2
// Reads one question a line from standard input, cells parted by tabs, and prints one answer a line:
//   person SURNAME NAME M|F YEAR MONTH DAY PLACE   the codice fiscale
//   forms CODE                                     its forms with omocodia, sorted
//   place CODE                                     name and plate code of the comune, parted by a tab
'use strict';
const { CodiceFiscale } = require('codice-fiscale-js');

function person(surname, name, sex, year, month, day, place) {
  const first15 = CodiceFiscale.surnameCode(surname) + CodiceFiscale.nameCode(name) +
    CodiceFiscale.dateCode(Number(day), Number(month), Number(year), sex) + place;
  return first15 + CodiceFiscale.getCheckCode(first15);
}

function place(code) {
  try {
    const born = CodiceFiscale.computeInverse(person('A', 'A', 'M', 2000, 1, 1, code));
    return `${born.birthplace}\t${born.birthplaceProvincia}`;
  } catch (unknown) {
    return '\t';
  }
}

const answers = { person, place, forms: (code) => CodiceFiscale.getOmocodie(code).sort().join(' ') };
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter((line) => line);
const written = lines.map((line) => {
  const [question, ...cells] = line.split('\t');
  return answers[question](...cells);
});
process.stdout.write(written.join('\n') + '\n');
