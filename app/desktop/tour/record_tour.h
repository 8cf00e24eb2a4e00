// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace desktop {

class Demo;
class Program;
class Stage;

/// The document list and one document in all that can be done with them: filters, hiding, earlier
/// versions, covered titles. Begins and ends on the list, at 1280x800.
void tourDocuments(Program& program, Stage& stage);

/// Verdicts on signatures that need more than the document: an unknown signer, where there is no
/// list of authorities, and a signature that cannot be read; in both languages. Begins and ends on
/// the list.
void tourSignatures(Demo& demo, Program& program, Stage& stage);

/// R12: the record before the consent. Begins on the home page, right after the person became the
/// subject; ends on the landing page.
void tourConsent(Demo& demo, Stage& stage);

}  // namespace desktop
