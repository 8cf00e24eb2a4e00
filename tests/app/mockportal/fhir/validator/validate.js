// SPDX-License-Identifier: EUPL-1.2
// Reads one FHIR R4 resource a line from standard input and prints what the validator has against it, one finding a line:
// the line's number, a blank, where and what. Exit code 0 when every line could be read.
'use strict';
const { Fhir } = require('fhir');

const validator = new Fhir();
const lines = require('fs').readFileSync(0, 'utf8').split('\n').filter((line) => line);
lines.forEach((line, index) => {
  const findings = validator.validate(JSON.parse(line), { errorOnUnexpected: true }).messages;
  for (const finding of findings) {
    if (finding.severity === 'error') console.log(`${index} ${finding.location}: ${finding.message}`);
  }
});
