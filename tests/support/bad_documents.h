// SPDX-License-Identifier: EUPL-1.2
// What comes in the place of documents, and what is to be said about each.
#pragma once

#include "tests/support/signed_documents.h"

namespace support {

struct BadDocument {
    const char* what;
    QString file{};  // its name
    QByteArray bytes{};
    QString code{};      // of the error; empty when something is shown
    QString sentence{};  // that tells
};

/// The smallest CDA: "Lettera di prova".
QByteArray smallCda();

std::vector<BadDocument> badDocuments();

}  // namespace support
