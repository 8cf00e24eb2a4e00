// SPDX-License-Identifier: EUPL-1.2
// What was wrong with a document that could be shown all the same, each with one sentence.
#pragma once

#include <QString>

namespace core::clinical {

enum class Problem {
    wrongEncoding,    // the bytes are not in the declared encoding: read as Windows-1252
    damaged,          // not well-formed; some of it may be missing, or in a wrong place
    noNamespace,      // not in the HL7 namespace
    fragment,         // a part of a document only
    tooDeep,          // nested beyond the limit; what is deeper is missing
    pdfDamaged,       // the PDF had to be repaired to be read
    envelopeDamaged,  // the p7m is cut off or damaged; what is there of its content is shown
    xmlNotPdf,        // named or announced as PDF, but XML
    cdaUnreadable,    // a PDF whose structured part is there but cannot be read at all
    noCda             // readable, but without a structured part
};

/// For people, in the language of the installed translators.
QString sentence(Problem problem);
/// For machines: "wrong-encoding".
QString name(Problem problem);

}  // namespace core::clinical
